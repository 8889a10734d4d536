// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QPalette>
#include <QProxyStyle>

namespace atlas
{

/**
 * Fusion with the measures of the theme: calm menus and tool tips with a thin outline, menu entries that are large
 * enough to hit, a focus ring that can be seen, thin scroll bars without arrows, flat fields and buttons, tool tips
 * after a pause, and no movement of its own. Colours are those of the palette, the focus ring is that of the scheme.
 */
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    /** Whose focus ring is drawn. */
    void setScheme(Appearance::Scheme scheme) { m_scheme = scheme; }
    [[nodiscard]] Appearance::Scheme scheme() const { return m_scheme; }

    /** The colours of the desktop, which those of the theme lie over: as Qt told them when they last changed. */
    [[nodiscard]] const QPalette &systemPalette() const { return m_systemPalette; }

    using QProxyStyle::polish;
    /** Qt asks for this whenever the desktop's colours or the program's change; `palette` has the desktop's. */
    void polish(QPalette &palette) override;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;

Q_SIGNALS:
    /** Sent while Qt works out the palette of the program: whoever sets one in answer does it later. */
    void systemPaletteChanged();

private:
    QPalette m_systemPalette;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

/**
 * Gives every standard widget (menus, fields, tool tips) the style, the colours and the font of the theme. Installs the
 * style when first called.
 */
void applyTheme(Appearance::Scheme scheme);

} // namespace atlas
