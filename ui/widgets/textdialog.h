// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace atlas
{

/** A page of words over its window: scrolled by keys and wheel, marked and copied as text, closed by Escape. */
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    /** `html` is ours: whatever of it comes from data has been escaped by the caller. */
    TextDialog(const QString &title, const QString &html, QWidget &window);

    /** All of it as plain text. */
    [[nodiscard]] QString plainText() const;

protected:
    /** An edge of its own: where a window has no frame it would melt into a page of the same ground. */
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(const QString &html);

    QTextBrowser *m_text;
};

} // namespace atlas
