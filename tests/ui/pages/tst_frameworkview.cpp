// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/frameworkview.h"

#include "tests/support/testrunner.h"
#include "tests/support/textrecorder.h"
#include "tests/ui/pages/shownpage.h"
#include "ui/pages/areas/areaspage.h"
#include "ui/pages/areas/partcard.h"
#include "ui/theme/fonts.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

/** The cards of the framework: what they have room to say. */
class TestFrameworkView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadBundledFonts()); }
    void textsStandOnAllCardsOfARowOrNone_data();
    void textsStandOnAllCardsOfARowOrNone();
};

namespace
{

/** Whether the first line of the text of a card is painted on it. */
bool hasText(PartCard &card)
{
    TextRecorder recorder(card.size());
    recordPaint(card, recorder);
    const QString text = QString(card.words().text).remove(QChar(0x200b)).left(8);
    for (const DrawnText &drawn : recorder.texts()) {
        if (QString(drawn.text).remove(QChar(0x2060)).remove(QChar(0x200b)).startsWith(text)
            && drawn.pixelSize < atlas::font(TextRole::Label).pixelSize()) // or a title that begins alike
            return true;
    }
    return false;
}

/** Cards of one row of the framework have ids that begin alike, and those of the areas are of another kind. */
QString rowOf(const PartCard &card)
{
    return card.record().kind == RecordKind::Area ? u"area"_s : card.record().id.section(u'_', 0, 0);
}

} // namespace

void TestFrameworkView::textsStandOnAllCardsOfARowOrNone_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isRoomForAll");
    for (const auto &[language, name] : {std::pair(Language::English, "English"), std::pair(Language::Thai, "Thai")}) {
        QTest::addRow("%s, smallest", name) << language << QSize(876, 450) << false;
        QTest::addRow("%s, small laptop", name) << language << QSize(1282, 581) << false;
        QTest::addRow("%s, laptop", name) << language << QSize(1600, 800) << false;
        QTest::addRow("%s, large", name) << language << QSize(1836, 1100) << true;
    }
}

void TestFrameworkView::textsStandOnAllCardsOfARowOrNone()
{
    QFETCH(const Language, language);
    QFETCH(const QSize, size);
    QFETCH(const bool, isRoomForAll);
    ViewState view = withPage({}, Page::Areas);
    view.section = u"framework"_s;
    Appearance appearance;
    appearance.language = language;
    const ShownPage<AreasPage> shown(view, appearance, size);
    QCoreApplication::sendPostedEvents();
    QMap<QString, QSet<bool>> rows;
    for (PartCard *card : shown.page.findChildren<PartCard *>()) {
        if (card->isVisible())
            rows[rowOf(*card)].insert(hasText(*card));
    }
    QCOMPARE(rows.keys(), (QStringList{u"area"_s, u"outcome"_s, u"principle"_s, u"urban"_s}));
    for (auto row = rows.constBegin(); row != rows.constEnd(); ++row) {
        QVERIFY2(row->size() == 1, qPrintable(row.key()));
        if (isRoomForAll)
            QVERIFY2(row->contains(true), qPrintable(row.key()));
    }
}

ATLAS_TEST(TestFrameworkView)

#include "tst_frameworkview.moc"
