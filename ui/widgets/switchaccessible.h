// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QString;
class QAccessibleInterface;

namespace atlas
{

/**
 * What assistive technology is told of a SegmentedSwitch: a group, with one radio button a word that says whether it is
 * chosen and can be pressed. Null for any other object: a factory for QAccessible::installFactory.
 */
[[nodiscard]] QAccessibleInterface *makeSwitchAccessible(const QString &className, QObject *object);

} // namespace atlas
