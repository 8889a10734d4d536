// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mapindicators.h"
#include "app/dataset/edition.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shell/shownwindow.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/tooltip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScreen>
#include <QToolButton>
#include <QToolTip>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;
using test::ShownWindow;

// What the window says in words: notices, tool tips, and text that does not fit.
class TestNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void aNoticeStaysUntilItIsClosed();
    void aNoticeSpeaksThai();
    void aBadYearIsToldInTheDigitsOfTheReader();
    void aNoticeIsPlainText();
    void toolTipsShowMarkupAsItIsWritten_data();
    void toolTipsShowMarkupAsItIsWritten();
    void aTipIsNeverUnderThePointer_data();
    void aTipIsNeverUnderThePointer();
    void aTipOfABigWidgetStands();
    void aTipOfAPressComesWithTheRelease();
    void whatDoesNotFitIsInTheToolTip();
    void theLongestTextThatFitsIsShown();
    void twoLinesBreakBetweenThaiWords();
    void everyIndicatorIsNamedInTheYearBar_data();
    void everyIndicatorIsNamedInTheYearBar();
};

namespace
{

bool isThai(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) { return letter.script() == QChar::Script_Thai; });
}

QRect tipOnScreen()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->inherits("QTipLabel"))
            return window->geometry();
    }
    return {};
}

} // namespace

void TestNotices::aNoticeStaysUntilItIsClosed()
{
    NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.say(u"The file could not be opened."_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.accessibleName(), u"The file could not be opened."_s);
    QTest::mouseClick(bar.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(bar.isHidden());
}

void TestNotices::aNoticeSpeaksThai()
{
    ShownWindow shown;
    shown.look([](Appearance &look) { look.language = Language::Thai; });
    QApplication::clipboard()->setText(u"ascn-atlas:overview?year=soon"_s);
    shown.action(Act::OpenLink).trigger();
    QVERIFY2(isThai(shown.notice()), qPrintable(shown.notice()));
    QVERIFY(shown.notice().contains(u"soon"_s));
    const auto *close = shown.window.findChild<NoticeBar *>()->findChild<QToolButton *>();
    QTRY_VERIFY(isThai(close->toolTip()) && isThai(close->accessibleName()));
}

void TestNotices::aBadYearIsToldInTheDigitsOfTheReader()
{
    ShownWindow shown;
    shown.look([](Appearance &look) {
        look.language = Language::Thai;
        look.digits = Digits::Thai;
    });
    QApplication::clipboard()->setText(u"ascn-atlas:overview?year=2600"_s);
    shown.action(Act::OpenLink).trigger();
    const QString said = shown.notice();
    for (const QString &year : {u"๒๖๐๐"_s, u"๑๙๕๐"_s, u"๒๐๕๐"_s, u"๒๔๙๓"_s, u"๒๕๙๓"_s})
        QVERIFY2(said.contains(year), qPrintable(said));
    QVERIFY2(std::ranges::none_of(said, [](QChar c) { return c >= u'0' && c <= u'9'; }), qPrintable(said));
}

void TestNotices::aNoticeIsPlainText()
{
    NoticeBar bar;
    bar.say(u"<b>bold</b> <img src='http://example.org/x.png'>"_s);
    const auto *label = bar.findChild<QLabel *>(u"notice"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->text().contains(u"<b>"_s));
}

void TestNotices::toolTipsShowMarkupAsItIsWritten_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("title") << u"<script>x</script>"_s << QStringList{u"a line"_s};
    QTest::newRow("line") << u"Title"_s << QStringList{u"<img src=x> & \"quoted\""_s};
    QTest::newRow("long line") << QString() << QStringList{u"<b>"_s + QString(100, u'a') + u"</b>"_s};
}

void TestNotices::toolTipsShowMarkupAsItIsWritten()
{
    QFETCH(const QString, title);
    QFETCH(const QStringList, lines);
    QLabel shown;
    shown.setTextFormat(Qt::RichText);
    shown.setText(tooltipText(title, lines));
    for (const QString &tag : {u"<script"_s, u"<img"_s, u"<b>a"_s})
        QVERIFY2(!shown.text().contains(tag), qPrintable(shown.text()));
    ElidedLabel label(TextRole::Body);
    label.resize(10, 20);
    label.setText(lines.first());
    for (const QString &tag : {u"<img"_s, u"<b>a"_s})
        QVERIFY2(!label.toolTip().contains(tag), qPrintable(label.toolTip()));
}

void TestNotices::aTipIsNeverUnderThePointer_data()
{
    QTest::addColumn<QRect>("part");
    QTest::newRow("top") << QRect(100, 60, 200, 80);
    QTest::newRow("bottom") << QRect(100, 700, 300, 150);
    QTest::newRow("bottom right") << QRect(1300, 700, 140, 200);
    QTest::newRow("as high as the screen") << QRect(0, 0, 400, 900);
    QTest::newRow("as high, at the right") << QRect(800, 0, 640, 900);
    QTest::newRow("all of the screen") << QRect(0, 0, 1440, 900);
}

void TestNotices::aTipIsNeverUnderThePointer()
{
    QFETCH(const QRect, part);
    const QRect screen(0, 0, 1440, 900);
    const QSize tip(340, 260);
    for (const QPoint pointer : {part.center(), part.topLeft(), part.bottomRight(), part.topRight()}) {
        const QRect placed(tooltipPlace(part, tip, screen, pointer), tip);
        QVERIFY(!placed.contains(pointer));
        QVERIFY(screen.contains(placed));
    }
}

/** At the bottom of the screen, where Qt would turn the tip up over the widget. */
void TestNotices::aTipOfABigWidgetStands()
{
    QWidget widget;
    const QRect screen = widget.screen()->geometry();
    widget.setGeometry(screen.left() + 40, screen.bottom() - 200, 400, 200);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    showTooltip(widget, widget.rect(), tooltipText(u"Title"_s, QStringList(6, u"A line of the tip"_s)));
    const QRect tip = tipOnScreen();
    QVERIFY(!tip.isEmpty());
    QVERIFY(!tip.intersects(widget.geometry()));
    QVERIFY(screen.contains(tip));
    QToolTip::hideText();
}

void TestNotices::aTipOfAPressComesWithTheRelease()
{
    struct Explained : QWidget
    {
        void mousePressEvent(QMouseEvent *) override { showTooltip(*this, rect(), u"A tip"_s); }
    } widget;
    widget.resize(200, 80);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QTest::mousePress(widget.windowHandle(), Qt::LeftButton, {}, widget.rect().center());
    QTest::mouseRelease(widget.windowHandle(), Qt::LeftButton, {}, widget.rect().center());
    QTRY_VERIFY(QToolTip::isVisible());
    QTest::qWait(400); // longer than Qt takes to hide one
    QVERIFY(QToolTip::isVisible());
    QToolTip::hideText();
}

void TestNotices::whatDoesNotFitIsInTheToolTip()
{
    ElidedLabel label(TextRole::Body);
    label.resize(80, 20);
    label.setText(u"Short"_s);
    QVERIFY(label.isWhole());
    QVERIFY(label.toolTip().isEmpty());
    label.setText(u"A sentence that is a good deal longer than the label is wide"_s);
    QVERIFY(!label.isWhole());
    QVERIFY(label.toolTip().contains(u"longer than the label is wide"_s));
    label.resize(800, 20);
    QVERIFY(label.isWhole());
    QTest::qWait(0);
    label.show(); // hears of its new width
    QVERIFY(label.toolTip().isEmpty());
}

void TestNotices::theLongestTextThatFitsIsShown()
{
    const QString whole = u"A sentence that is a good deal longer than the label is wide"_s;
    const QStringList shorter{u"A sentence that is still longer"_s, u"A sentence"_s};
    ElidedLabel label(TextRole::Body);
    label.setText(whole);
    label.setShorterTexts(shorter);
    ElidedLabel plain(TextRole::Body);
    for (const QString &expected : shorter + QStringList{whole}) {
        plain.setText(expected);
        label.resize(plain.sizeHint());
        plain.resize(plain.sizeHint());
        QVERIFY2(label.grab().toImage() == plain.grab().toImage(), qPrintable(expected));
    }
}

void TestNotices::twoLinesBreakBetweenThaiWords()
{
    ElidedLabel label(TextRole::Caption);
    label.setLineCount(2);
    label.resize(180, 36);
    label.setText(u"สัดส่วนประชากรเมือง: ค่าประมาณถึง พ.ศ. 2561"_s);
    QVERIFY(label.isWhole()); // no blank stands within the first line's width but one
    label.setText(label.text().repeated(4));
    QVERIFY(!label.isWhole());
    QVERIFY(!label.toolTip().isEmpty());
    QVERIFY(label.sizeHint().height() >= 2 * lineHeight(TextRole::Caption));
}

void TestNotices::everyIndicatorIsNamedInTheYearBar_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Thai") << Language::Thai;
}

/** Whole, or with the whole sentence as its tool tip. */
void TestNotices::everyIndicatorIsNamedInTheYearBar()
{
    QFETCH(const Language, language);
    ShownWindow shown({}, {}, {1366, 690});
    shown.look([&](Appearance &look) { look.language = language; });
    auto *message = shown.window.findChild<ElidedLabel *>(u"yearMessage"_s);
    int whole = 0;
    int all = 0;
    for (const IndicatorTopic &topic : mapIndicators(test::builtEdition().catalogue())) {
        for (const Indicator *indicator : topic.indicators) {
            shown.change([&](ViewState &view) { view.indicator = indicator->id; });
            ++all;
            const Format format(shown.preferences.appearance());
            const QString said = format.dated(indicator->name.in(language)); // its base year in the era of the reader
            whole += message->isWhole() ? 1 : 0;
            QVERIFY2(
                message->isWhole() || message->toolTip().contains(said.toHtmlEscaped()), qPrintable(indicator->id));
        }
    }
    QVERIFY2(whole * 2 > all, qPrintable(u"%1 of %2"_s.arg(whole).arg(all)));
}

ATLAS_TEST(TestNotices)

#include "tst_notices.moc"
