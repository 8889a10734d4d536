// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/schemename.h"
#include "tests/support/sourcetree.h"
#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QStyleOption>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace atlas;

/** One style: colours, sizes of type and standard widgets come from ui/theme and from nowhere else. */
class TestTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void nothingIsTypedOutsideTheTheme_data();
    void nothingIsTypedOutsideTheTheme();
    void thePatternsFindWhatTheyLookFor();
    void oneStyleForAllStandardWidgets();
    void menuEntriesAreLargeEnough();
    void standardWidgetsTakeTheColoursOfTheScheme();
};

namespace
{

struct Rule
{
    const char *name;
    QString pattern;
    QString allowedIn = {}; ///< a file with a reason
};

QList<Rule> rules()
{
    return {{"colour in hexadecimal", u"\"#[0-9a-fA-F]{3,8}\""_s},
        {"colour by number", u"\\bQColor\\((0x|\"|u\"|\\d)|\\bqRgba?\\(\\d|QColor::from"_s},
        {"colour by name",
            u"\\bQt::(dark|light)?(Black|White|Red|Green|Blue|Cyan|Magenta|Yellow|Gray|black|white|red|"
            u"green|blue|cyan|magenta|yellow|gray)\\b"_s,
            u"^ui/map/groundpicture\\.cpp$"_s}, // the mask of a state, which no one sees
        {"colour in rich text", u"[^-\\w]color\\s*[:=]"_s, u"^ui/sheet/sheethtml\\.cpp$"_s}, // of the theme, by name
        {"style sheet", u"\\bset(Style)Sheet\\b|<style"_s}, {"size of type", u"\\bset(Pixel|Point)SizeF?\\(\\d"_s},
        {"family of type", u"\\bsetFamil(y|ies)\\("_s}};
}

} // namespace

void TestTokens::nothingIsTypedOutsideTheTheme_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("allowedIn");
    for (const Rule &rule : rules())
        QTest::newRow(rule.name) << rule.pattern << rule.allowedIn;
}

void TestTokens::nothingIsTypedOutsideTheTheme()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, allowedIn);
    const QRegularExpression typed(pattern);
    const QRegularExpression allowed(allowedIn.isEmpty() ? u"^$"_s : allowedIn);
    int read = 0;
    for (const auto &file : test::sourceTree()) {
        if (!file.path.startsWith("ui/"_L1) || file.path.startsWith("ui/theme/"_L1))
            continue;
        ++read;
        if (allowed.match(file.path).hasMatch())
            continue;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString code = file.lines[i].section(u"//"_s, 0, 0);
            QVERIFY2(!typed.match(code).hasMatch(), qPrintable(u"%1:%2"_s.arg(file.path).arg(i + 1)));
        }
    }
    QVERIFY(read > 60);
}

void TestTokens::thePatternsFindWhatTheyLookFor()
{
    const QStringList samples{u"QColor c(\"#aabbcc\");"_s, u"return QColor(0x16202b);"_s,
        u"pen.setColor(Qt::darkGray);"_s, u"u\"<p style='color:red'>\"_s"_s, u"widget.setStyle"_s + u"Sheet(x);"_s,
        u"font.setPixelSize(9);"_s, u"font.setFamily(x);"_s};
    const auto all = rules();
    for (qsizetype i = 0; i < all.size(); ++i)
        QVERIFY2(QRegularExpression(all[i].pattern).match(samples[i]).hasMatch(), all[i].name);
}

void TestTokens::oneStyleForAllStandardWidgets()
{
    applyTheme(Appearance::Scheme::Light);
    const QStyle *first = QApplication::style();
    QVERIFY(qobject_cast<const Style *>(first));
    applyTheme(Appearance::Scheme::Dark);
    QCOMPARE(QApplication::style(), first);
    QCOMPARE(QApplication::font().family(), font(TextRole::Body).family());
    QCOMPARE(first->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QVERIFY(first->styleHint(QStyle::SH_ToolTip_WakeUpDelay) >= 300);
}

/** WCAG 2.2, 2.5.8: 24 pixels. */
void TestTokens::menuEntriesAreLargeEnough()
{
    applyTheme(Appearance::Scheme::Light);
    QMenu menu;
    const QAction *entry = menu.addAction(u"Entry"_s);
    menu.ensurePolished();
    QVERIFY(menu.sizeHint().isValid());
    QVERIFY(menu.actionGeometry(menu.actions().first()).height() >= 24);
    Q_UNUSED(entry)
}

void TestTokens::standardWidgetsTakeTheColoursOfTheScheme()
{
    for (const auto scheme : AllSchemes) {
        applyTheme(scheme);
        const Theme &theme = Theme::of(scheme);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.ground);
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), theme.accent);
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), theme.raised);
    }
}

ATLAS_TEST(TestTokens)
#include "tst_tokens.moc"
