// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QColor>
#include <QStringList>
#include <QWidget>

namespace atlas
{

/**
 * Text of one line or a few that ends in an ellipsis where it does not fit, and then has all of it as its tool tip.
 * It breaks between words, also where a script has no blanks.
 */
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role, QWidget *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    /** What stands there instead where all of it does not fit, the longest first: the first that fits, or the last one
     * elided. None: the text itself. */
    void setShorterTexts(const QStringList &texts);
    /** At most so many lines; one to begin with. */
    void setLineCount(int lines);
    /** As many lines as the text needs at the width it has, at most so many. Another text takes no line back before the
     * width changes, so that nothing jumps while years run. */
    void setMostLines(int lines);
    void setColour(const QColor &colour);
    void setAlignment(Qt::Alignment alignment);

    /** Whether all of the text is in sight. */
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool fits(const QString &text) const;
    /** What has room. */
    [[nodiscard]] const QString &shownText() const;
    /** The lines as they are written, the last one elided. */
    [[nodiscard]] QStringList linesOf(const QString &text) const;
    void fitLines(int from);
    void updateToolTip();

    TextRole m_role;
    QString m_text;
    QStringList m_shorterTexts;
    int m_lineCount = 1;
    int m_mostLines = 0; ///< 0: m_lineCount stays as it was set
    QColor m_colour;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace atlas
