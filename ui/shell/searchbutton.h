// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QAbstractButton>

namespace atlas
{

/** Looks like a field with its key and opens the search; where room is short, its icon alone. */
class SearchButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchButton(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** What stands in it, and the key that does the same. */
    void setWords(const QString &words, const QString &key);
    /** Its icon alone, for a narrow header. */
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_key;
    Appearance m_appearance;
    bool m_isCompact = false;
};

} // namespace atlas
