// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/recordopening.h"

#include "app/view/link.h"
#include "tests/support/testrunner.h"

using namespace Qt::StringLiterals;
using namespace atlas;

class TestRecordOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventOpensInItsYear();
    void anotherRowOpensInTheYearInView();
    void anUnknownEventLeavesTheYear();
    void aLinkToAnEventMayNameAYear();
    void aLinkToAnEventGivesBackTheStartYear();
};

namespace
{

Catalogue withOneEvent()
{
    Catalogue catalogue;
    catalogue.events = {{u"summit"_s, {1976, 2, 23}, {}, {}, false}, {u"plan"_s, {2025, {}, {}}, {}, {}, false}};
    return catalogue;
}

} // namespace

void TestRecordOpening::anEventOpensInItsYear()
{
    const ViewState view = withRecordOpen({}, {RecordKind::Event, u"summit"_s}, withOneEvent());
    QCOMPARE(view.page, Page::Network);
    QCOMPARE(view.open, std::optional(RecordRef{RecordKind::Event, u"summit"_s}));
    QCOMPARE(view.year, 1976);
    QCOMPARE(withRecordOpen({}, {RecordKind::Event, u"plan"_s}, withOneEvent()).year, 2025); // no day, no month
}

void TestRecordOpening::anotherRowOpensInTheYearInView()
{
    const ViewState view = withRecordOpen({}, {RecordKind::Actor, u"summit"_s}, withOneEvent());
    QCOMPARE(view.year, StartYear);
    QVERIFY(view.open);
}

void TestRecordOpening::anUnknownEventLeavesTheYear()
{
    QCOMPARE(withRecordOpen({}, {RecordKind::Event, u"atlantis"_s}, withOneEvent()).year, StartYear);
    QCOMPARE(inYearOfEvent(withYear({}, 1999), withOneEvent()).year, 1999);
}

void TestRecordOpening::aLinkToAnEventMayNameAYear()
{
    QVERIFY(!namesYear(u"ascn-atlas:network?open=event:summit"_s));
    QVERIFY(namesYear(u"ascn-atlas:network?open=event:summit&year=2000"_s));
}

void TestRecordOpening::aLinkToAnEventGivesBackTheStartYear()
{
    ViewState view = withRecordOpen({}, {RecordKind::Event, u"summit"_s}, withOneEvent());
    QVERIFY(namesYear(toLink(view)));
    view.year = StartYear; // the reader went on; the link says so, though it is the year that links leave out
    QVERIFY(namesYear(toLink(view)));
    QCOMPARE(viewFromLink(toLink(view)).value(), view);
}

ATLAS_TEST(TestRecordOpening)

#include "tst_recordopening.moc"
