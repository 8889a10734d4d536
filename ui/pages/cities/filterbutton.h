// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QAbstractButton>

namespace atlas
{

/**
 * One filter as a small button: its name, what it is set to, and a cross that sets it back. A press offers a choice,
 * Delete sets it back.
 */
class FilterButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterButton(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** `value` is empty where the filter is off. */
    void setWords(const QString &title, const QString &value);
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** A person wants the filter off. */
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF signBox() const;
    [[nodiscard]] QString words() const;

    QString m_title;
    QString m_value;
    Appearance::Scheme m_scheme = Appearance::Scheme::Light;
};

} // namespace atlas
