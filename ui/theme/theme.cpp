// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace atlas
{

namespace
{

Theme light()
{
    Theme theme;
    theme.scheme = Appearance::Scheme::Light;
    theme.ground = QColor(0xf3f5f8);
    theme.surface = QColor(0xffffff);
    theme.raised = QColor(0xffffff);
    theme.border = QColor(0xdbe2e9);
    theme.text = QColor(0x16202b);
    theme.textMuted = QColor(0x556270);
    theme.accent = QColor(0x0b67b2);
    theme.onAccent = QColor(0xffffff);
    theme.accentSoft = QColor(0xe2effa);
    theme.warning = QColor(0xb3261e);
    theme.focus = QColor(0x0b67b2);
    theme.rail = QColor(0x122536);
    theme.onRail = QColor(0xd3dee8);
    theme.railChosen = QColor(0x24405a);
    theme.onRailChosen = QColor(0xffffff);
    theme.railMark = QColor(0x5bb4f0);
    theme.sea = QColor(0xe8f0f6);
    theme.outsider = QColor(0xdcdedc);
    theme.landNoData = QColor(0xf3f2ec);
    theme.hatch = QColor(0x8f979f);
    theme.coast = QColor(0x7d94a5);
    theme.memberBorder = QColor(0xffffff);
    theme.marker = QColor(0x0b67b2);
    theme.markerEdge = QColor(0x084b83);
    theme.halo = QColor(0xffffff);
    theme.sequential = {QColor(0xf4f1c9), QColor(0xcfe6b5), QColor(0x9dd1ae), QColor(0x62b5a8), QColor(0x36909d),
        QColor(0x25698b), QColor(0x1a4271)};
    theme.grid = QColor(0xe3e8ed);
    theme.context = QColor(0x949494);
    theme.projection = QColor(0xf1f5f9);
    theme.series = {QColor(0x0b67b2), QColor(0xbd5a00), QColor(0x7a3aa3), QColor(0x14775a), QColor(0xb3235a)};
    theme.area
        = {QColor(0x8f48c3), QColor(0xb8002f), QColor(0x25426a), QColor(0x26795e), QColor(0xca810c), QColor(0x199fae)};
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.scheme = Appearance::Scheme::Dark;
    theme.ground = QColor(0x0e1217);
    theme.surface = QColor(0x171d25);
    theme.raised = QColor(0x1f2731);
    theme.border = QColor(0x2d3743);
    theme.text = QColor(0xeef2f6);
    theme.textMuted = QColor(0xa9b4c0);
    theme.accent = QColor(0x5bb4f0);
    theme.onAccent = QColor(0x06131f);
    theme.accentSoft = QColor(0x1b3346);
    theme.warning = QColor(0xff8f85);
    theme.focus = QColor(0x7cc4f5);
    theme.rail = QColor(0x0a0d11);
    theme.onRail = QColor(0xc8d2dc);
    theme.railChosen = QColor(0x1f2b37);
    theme.onRailChosen = QColor(0xffffff);
    theme.railMark = QColor(0x5bb4f0);
    theme.sea = QColor(0x111923);
    theme.outsider = QColor(0x2b3037);
    theme.landNoData = QColor(0x252d36);
    theme.hatch = QColor(0x76818d);
    theme.coast = QColor(0x5c7184);
    theme.memberBorder = QColor(0x0e1620);
    theme.marker = QColor(0x5bb4f0);
    theme.markerEdge = QColor(0xa9d8fa);
    theme.halo = QColor(0x111923);
    theme.sequential = {QColor(0x1d3a4c), QColor(0x22566a), QColor(0x2b7480), QColor(0x46938f), QColor(0x74b196),
        QColor(0xa9cda0), QColor(0xe4ebb8)};
    theme.grid = QColor(0x28313c);
    theme.context = QColor(0x7d8792);
    theme.projection = QColor(0x1c2430);
    theme.series = {QColor(0x5bb4f0), QColor(0xffb347), QColor(0xc99cf0), QColor(0x5fd3a6), QColor(0xff8fb3)};
    theme.area
        = {QColor(0xab7ef8), QColor(0xde5569), QColor(0xb3c7f7), QColor(0x3be6a2), QColor(0xf1a835), QColor(0x54a3a8)};
    return theme;
}

} // namespace

const Theme &Theme::of(Appearance::Scheme scheme)
{
    static const Theme lightTheme = light();
    static const Theme darkTheme = dark();
    return scheme == Appearance::Scheme::Dark ? darkTheme : lightTheme;
}

} // namespace atlas
