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
    theme.veil = QColor(0x122536);
    theme.rail = QColor(0x122536);
    theme.onRail = QColor(0xd3dee8);
    theme.railChosen = QColor(0x24405a);
    theme.onRailChosen = QColor(0xffffff);
    theme.railMark = QColor(0x5bb4f0);
    theme.railEdge = QColor(0x122536);
    theme.sea = QColor(0xe8f0f6);
    theme.outsider = QColor(0xdcdedc);
    theme.landNoData = QColor(0xf3f2ec);
    theme.hatch = QColor(0x80888f);
    theme.coast = QColor(0x758c9d);
    theme.memberBorder = QColor(0xffffff);
    theme.marker = QColor(0x0b67b2);
    theme.markerEdge = QColor(0x084b83);
    theme.halo = QColor(0xffffff);
    theme.sequential = {QColor(0xf4f1c9), QColor(0xcfe6b5), QColor(0x9dd1ae), QColor(0x62b5a8), QColor(0x36909d),
        QColor(0x25698b), QColor(0x1a4271)};
    theme.grid = QColor(0xe3e8ed);
    theme.context = QColor(0x949494);
    theme.projection = QColor(0xf1f5f9);
    theme.dots = QColor(0xcfd9e2);
    theme.series = {QColor(0x0b67b2), QColor(0xbb4e0a), QColor(0x3f1283), QColor(0x004f42), QColor(0x870105)};
    theme.area
        = {QColor(0x8b49cb), QColor(0xb30026), QColor(0x1b3c64), QColor(0x24735a), QColor(0xbe7900), QColor(0x1d96a3)};
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
    theme.veil = QColor(0x0a0d11);
    theme.rail = QColor(0x0a0d11);
    theme.onRail = QColor(0xc8d2dc);
    theme.railChosen = QColor(0x1f2b37);
    theme.onRailChosen = QColor(0xffffff);
    theme.railMark = QColor(0x5bb4f0);
    theme.railEdge = QColor(0x0a0d11);
    theme.sea = QColor(0x111923);
    theme.outsider = QColor(0x2b3037);
    theme.landNoData = QColor(0x252d36);
    theme.hatch = QColor(0x8b96a2);
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
    theme.dots = QColor(0x35414f);
    theme.series = {QColor(0x5bb4f0), QColor(0xfabb3d), QColor(0xfddeff), QColor(0x95ffd0), QColor(0xf2659c)};
    theme.area
        = {QColor(0xab7ef8), QColor(0xde5569), QColor(0xb3c7f7), QColor(0x3be6a2), QColor(0xf1a835), QColor(0x54a3a8)};
    return theme;
}

/** Black ground, letters of 7:1 and marks of 4.5:1, an outline around everything. */
Theme highContrast()
{
    Theme theme;
    theme.scheme = Appearance::Scheme::HighContrast;
    theme.ground = Qt::black;
    theme.surface = Qt::black;
    theme.raised = Qt::black;
    theme.border = QColor(0x9aa5b0);
    theme.text = QColor(0xffffff);
    theme.textMuted = QColor(0xe1e6eb);
    theme.accent = QColor(0x4fc0ff);
    theme.onAccent = Qt::black;
    theme.accentSoft = QColor(0x0b2a40);
    theme.warning = QColor(0xffa79f);
    theme.focus = QColor(0xffe14d);
    theme.focusWidth = 4;
    theme.veil = Qt::black;
    theme.rail = Qt::black;
    theme.onRail = QColor(0xffffff);
    theme.railChosen = QColor(0x0b2a40);
    theme.onRailChosen = QColor(0xffffff);
    theme.railMark = QColor(0xffe14d);
    theme.railEdge = QColor(0x9aa5b0);
    theme.sea = Qt::black;
    theme.outsider = QColor(0x1e2327);
    theme.landNoData = Qt::black;
    theme.hatch = QColor(0xb6c0c9);
    theme.coast = QColor(0xb6c0c9);
    theme.memberBorder = Qt::black;
    theme.marker = QColor(0x4fc0ff);
    theme.markerEdge = QColor(0xffffff);
    theme.halo = Qt::black;
    theme.sequential = {QColor(0x2a6f86), QColor(0x3a8894), QColor(0x52a09d), QColor(0x74b8a4), QColor(0x9dcfac),
        QColor(0xcbe4b8), QColor(0xf6f6cf)};
    theme.grid = QColor(0x3c454d);
    theme.context = QColor(0xa0a8b0);
    theme.projection = Qt::black;
    theme.dots = QColor(0x5a646e);
    theme.series = {QColor(0x4fc0ff), QColor(0xdeb207), QColor(0xfde5ff), QColor(0xb6ffa4), QColor(0xff6990)};
    theme.area
        = {QColor(0xa688ff), QColor(0xf55f6e), QColor(0xb7cbfb), QColor(0x40f2b2), QColor(0xfaad3f), QColor(0x47a9ae)};
    return theme;
}

/** White paper and dark ink, patterns in place of tints: for printers, photocopies and rooms full of light. */
Theme print()
{
    Theme theme;
    theme.scheme = Appearance::Scheme::Print;
    theme.ground = QColor(0xffffff);
    theme.surface = QColor(0xffffff);
    theme.raised = QColor(0xffffff);
    theme.border = QColor(0x8a8f94);
    theme.text = Qt::black;
    theme.textMuted = QColor(0x3d454d);
    theme.accent = QColor(0x0a5596);
    theme.onAccent = QColor(0xffffff);
    theme.accentSoft = QColor(0xf0f0f0);
    theme.warning = QColor(0x9c1c15);
    theme.focus = QColor(0x0a5596);
    theme.veil = Qt::black;
    theme.rail = QColor(0xffffff);
    theme.onRail = QColor(0x222a32);
    theme.railChosen = QColor(0xf0f0f0);
    theme.onRailChosen = Qt::black;
    theme.railMark = QColor(0x0a5596);
    theme.railEdge = QColor(0x8a8f94);
    theme.sea = QColor(0xffffff);
    theme.outsider = QColor(0xf2f2f2);
    theme.landNoData = QColor(0xffffff);
    theme.hatch = QColor(0x6a7076);
    theme.coast = QColor(0x6a7076);
    theme.memberBorder = QColor(0x6a7076);
    theme.marker = QColor(0x0a5596);
    theme.markerEdge = QColor(0x06365f);
    theme.halo = QColor(0xffffff);
    theme.sequential = {QColor(0xf7f7f7), QColor(0xd6d6d6), QColor(0xb5b5b5), QColor(0x959595), QColor(0x767676),
        QColor(0x585858), QColor(0x3b3b3b)};
    theme.grid = QColor(0xd4d8dc);
    theme.context = QColor(0x858a8f);
    theme.projection = QColor(0xffffff);
    theme.dots = QColor(0xb0b6bc);
    theme.series = {QColor(0x0b67b2), QColor(0xbb4e0a), QColor(0x3f1283), QColor(0x004f42), QColor(0x870105)};
    theme.area
        = {QColor(0x8b49cb), QColor(0xb30026), QColor(0x1b3c64), QColor(0x24735a), QColor(0xbe7900), QColor(0x1d96a3)};
    return theme;
}

} // namespace

const Theme &Theme::of(Appearance::Scheme scheme)
{
    static const std::array themes{light(), dark(), highContrast(), print()}; // in the order of the schemes
    return themes.at(std::size_t(scheme));
}

} // namespace atlas
