// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/session.h"
#include "tests/support/facts.h"
#include "ui/shell/yearbar.h"
#include "ui/shell/yearslider.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace atlas::test
{

/** The year bar alone on the facts, with a session of its own. */
struct ShownYearBar
{
    explicit ShownYearBar(int year = 2025)
        : session([year] {
            ViewState view;
            view.year = year;
            return view;
        }())
        , bar(test::factCatalogue(), test::factSeries(), session)
    {
        bar.resize(1282, 62);
        bar.show();
    }

    [[nodiscard]] QLineEdit &edit() const { return *bar.findChild<QLineEdit *>(QStringLiteral("year")); }
    [[nodiscard]] YearSlider &slider() const { return *bar.findChild<YearSlider *>(QStringLiteral("years")); }
    [[nodiscard]] int year() const { return session.view().year; }

    void type(const QString &text)
    {
        edit().selectAll();
        QTest::keyClicks(&edit(), text);
        QTest::keyClick(&edit(), Qt::Key_Return);
    }

    void pressPlay() { QTest::mouseClick(bar.findChild<QAbstractButton *>(QStringLiteral("play")), Qt::LeftButton); }

    QPoint at(int shownYear) const { return {int(slider().xOf(shownYear)), 26}; }

    Session session;
    YearBar bar;
};

} // namespace atlas::test
