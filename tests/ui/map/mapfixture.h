// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of the map need: the basemap, the bundled fonts, and a description made from the facts.
#pragma once

#include "app/analysis/mapdescription.h"
#include "app/model/appearance.h"
#include "app/view/viewstate.h"

#include <QByteArray>
#include <QTranslator>

namespace atlas::test
{

/** The basemap's bytes; also makes the bundled fonts known. */
[[nodiscard]] const QByteArray &basemapBytes();

/** The map of a view, from the facts. */
[[nodiscard]] MapDescription factMap(const ViewState &view);

/** The program's own words in a language while it lives: legend and names of one language have their own sizes. */
class SpokenWords
{
public:
    explicit SpokenWords(Language language);
    ~SpokenWords();
    Q_DISABLE_COPY_MOVE(SpokenWords)

private:
    QTranslator m_words;
};

} // namespace atlas::test
