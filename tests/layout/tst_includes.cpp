// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sourcetree.h"
#include "tests/support/testrunner.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// The walls of the house: which room may include which. Linking alone does not keep them, since the rooms of one
// library see each other and Qt's own headers compile even where their library is not linked.
namespace
{

/** A room's place in the one direction in which includes run; equal places do not know each other. */
const QHash<QString, int> &steps()
{
    static const QHash<QString, int> steps{
        {u"app/model"_s, 0}, {u"app/files"_s, 1}, {u"app/format"_s, 1}, {u"app/geo"_s, 1}, {u"app/view"_s, 1},
        {u"app/settings"_s, 2}, {u"app/dataset"_s, 2}, {u"app/analysis"_s, 2}, {u"app/workbook"_s, 3},
        {u"app/search"_s, 3}, {u"app/exchange"_s, 3}, {u"app/items"_s, 3}, {u"ui/theme"_s, 4}, {u"ui/widgets"_s, 5},
        {u"ui/prompts"_s, 5}, {u"ui/sheet"_s, 6}, {u"ui/map"_s, 6}, {u"ui/charts"_s, 6}, {u"ui/search"_s, 6},
        {u"ui/pages"_s, 7}, {u"ui/report"_s, 7}, {u"ui/present"_s, 8}, {u"ui/shell"_s, 9}, {u"data/tool"_s, 9},
        {u"app"_s, 10}, // app/main.cpp and app/commandline.*
    };
    return steps;
}

/** `app/view` of `app/view/session.h`; `ui/pages` of a page's own folder. */
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() < 3 ? parts.first() : parts[0] + u'/' + parts[1];
}

struct Include
{
    QString file;
    QString what;
    bool isOwn; ///< in quotes
};

QList<Include> includes()
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> all;
    for (const auto &file : atlas::test::sourceTree()) {
        for (const QString &line : file.lines) {
            const auto match = pattern.match(line);
            if (match.hasMatch())
                all.append({file.path, match.captured(2), match.captured(1) == u"\""});
        }
    }
    return all;
}

bool isMocOf(const Include &include)
{
    return include.what.endsWith(".moc"_L1);
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomHasItsStep();
    void includesRunTowardsTheModel();
    void theAppKnowsNoFace();
    void onlyChartsIncludeQtCharts();
    void onlyTheRoomsOfTheDataIncludeSql();
    void pathsStartAtTheRoot();
};

void TestIncludes::everyRoomHasItsStep()
{
    for (const auto &file : atlas::test::sourceTree()) {
        if (!file.path.startsWith("tests/"_L1))
            QVERIFY2(steps().contains(roomOf(file.path)), qPrintable(file.path + u" stands in a room without a place"));
    }
}

void TestIncludes::includesRunTowardsTheModel()
{
    for (const Include &include : includes()) {
        if (!include.isOwn || isMocOf(include) || include.file.startsWith("tests/"_L1))
            continue;
        const QString from = roomOf(include.file);
        const QString to = roomOf(include.what);
        QVERIFY2(steps().contains(to), qPrintable(include.file + u" includes unknown room "_s + include.what));
        const bool allowed = from == to || steps()[to] < steps()[from];
        QVERIFY2(allowed, qPrintable(include.file + u" may not include "_s + include.what));
    }
}

void TestIncludes::theAppKnowsNoFace()
{
    static const QRegularExpression face(
        u"^(Qt(Gui|Widgets|Charts|Svg|PrintSupport)\\b|Q(Color|Font|Painter|PainterPath|Pixmap|Image|Icon|Pen|Brush|"
        "Widget|GuiApplication|Application|PolygonF|Palette|Screen)$)"_s);
    for (const Include &include : includes()) {
        const bool isFaceless = include.file.startsWith("app/"_L1) && roomOf(include.file) != u"app";
        QVERIFY2(!isFaceless || !face.match(include.what).hasMatch(), qPrintable(include.file + u' ' + include.what));
    }
}

void TestIncludes::onlyChartsIncludeQtCharts()
{
    static const QRegularExpression charts(
        u"^(QtCharts/|QtCharts$|Q(Chart|ChartView|\\w*Series|ValueAxis|\\w*Axis)$)"_s);
    for (const Include &include : includes()) {
        const bool isAllowed = include.file.startsWith("ui/charts/"_L1) || include.file.startsWith("tests/bench/"_L1);
        QVERIFY2(isAllowed || !charts.match(include.what).hasMatch(), qPrintable(include.file + u' ' + include.what));
    }
}

void TestIncludes::onlyTheRoomsOfTheDataIncludeSql()
{
    static const QRegularExpression sql(u"^(QtSql\\b.*|QSql\\w+|sqlite3\\.h)$"_s);
    static const QRegularExpression rooms(u"^(app/dataset|app/workbook|data/tool|tests)/"_s);
    for (const Include &include : includes())
        QVERIFY2(rooms.match(include.file).hasMatch() || !sql.match(include.what).hasMatch(),
            qPrintable(include.file + u' ' + include.what));
}

void TestIncludes::pathsStartAtTheRoot()
{
    // <QtWidgets> and the like drag in everything.
    static const QRegularExpression whole(u"^Qt(Core|Gui|Widgets|Sql|Svg|Charts|Test|Positioning|PrintSupport)$"_s);
    for (const Include &include : includes()) {
        QVERIFY2(!include.what.contains(".."_L1), qPrintable(include.file + u' ' + include.what));
        QVERIFY2(!whole.match(include.what).hasMatch(), qPrintable(include.file + u' ' + include.what));
    }
}

ATLAS_TEST(TestIncludes)

#include "tst_includes.moc"
