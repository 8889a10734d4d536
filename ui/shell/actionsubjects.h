// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/searchsubject.h"

#include <QAction>
#include <QList>

class QTranslator;

namespace atlas
{

class Actions;

/**
 * What a person can ask of the window now, as what the search finds: pages by their name, commands by the name of their
 * object, both under their words in English and Thai and in the language the program speaks; `thai` has the words of
 * the window in Thai.
 */
[[nodiscard]] QList<SearchSubject> actionSubjects(const Actions &actions, const QTranslator &thai, Language spoken);

/** The action of a page or a command; null for any other kind and an unknown id. */
[[nodiscard]] QAction *actionOf(const Actions &actions, const SearchKind &kind, const QString &id);

} // namespace atlas
