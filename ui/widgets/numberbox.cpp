// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberbox.h"

#include "app/model/plaindigits.h"

namespace atlas
{

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setLocale(QLocale::c()); // point and sign as everywhere in the program
}

void NumberBox::setFormat(const Format &format)
{
    m_format = format;
    const QSignalBlocker quiet(this);
    setSuffix(suffix()); // writes the number anew
}

QString NumberBox::textFromValue(double value) const
{
    return m_format.written(QDoubleSpinBox::textFromValue(value));
}

double NumberBox::valueFromText(const QString &text) const
{
    return QDoubleSpinBox::valueFromText(plainDigits(text));
}

/** What is typed stays as it was typed where it is a number in any digits. */
QValidator::State NumberBox::validate(QString &text, int &position) const
{
    QString plain = plainDigits(text);
    const QString before = plain;
    const QValidator::State state = QDoubleSpinBox::validate(plain, position);
    if (plain != before)
        text = plain;
    return state;
}

} // namespace atlas
