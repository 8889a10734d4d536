// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor that a start is measured against: a window, one chart view with a line of 101 points and axes, one read
// from SQLite. Nothing that shows a chart and reads a file can do less.
#include "app/startupreport.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QLineSeries>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>
#include <QVariant>

#include <cstdio>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{

/** Tells when the chart has been painted for the first time. */
class ChartView final : public QChartView
{
public:
    explicit ChartView(QChart *chart)
        : QChartView(chart)
    {
    }

    std::function<void()> painted;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        if (painted)
            QTimer::singleShot(0, this, std::exchange(painted, {}));
    }
};

double readOneValue(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return 0;
    QSqlQuery query(u"SELECT value FROM observation LIMIT 1"_s);
    return query.next() ? query.value(0).toDouble() : 0;
}

} // namespace

int main(int argc, char **argv)
{
    atlas::StartupClock clock;
    QApplication application(argc, argv);
    clock.mark(u"toolkit"_s);
    const double first = readOneValue(QString::fromLocal8Bit(argv[1]));
    clock.mark(u"read"_s);
    auto *line = new QLineSeries(&application);
    for (int year = 1950; year <= 2050; ++year)
        line->append(year, first + (year - 1950) * 0.5);
    auto *chart = new QChart;
    chart->addSeries(line);
    chart->createDefaultAxes();
    ChartView view(chart);
    view.resize(1440, 900);
    view.painted = [&clock] {
        clock.mark(atlas::CompletePhase);
        const QByteArray report = clock.toJson();
        std::fwrite(report.constData(), 1, std::size_t(report.size()), stdout);
        std::fflush(stdout);
        QCoreApplication::quit();
    };
    view.show();
    return QApplication::exec();
}
