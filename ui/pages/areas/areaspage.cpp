// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/areaspage.h"

#include "app/analysis/areasheet.h"
#include "app/analysis/challengesheet.h"
#include "app/analysis/frameworksheet.h"
#include "app/dataset/edition.h"
#include "app/view/link.h"
#include "app/view/recordopening.h"
#include "app/view/session.h"
#include "ui/pages/areas/frameworkview.h"
#include "ui/pages/areas/matrixcard.h"
#include "ui/pages/areas/matrixview.h"
#include "ui/pages/pagelayout.h"
#include "ui/sheet/sheetpanel.h"
#include "ui/sheet/sheetview.h"
#include "ui/widgets/pagehead.h"

#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr std::array SectionNames{"matrix"_L1, "framework"_L1, "challenges"_L1};
constexpr int MatrixShare = 65; ///< of the width, in per cent

} // namespace

AreasPage::AreasPage(const PageContext &context, QWidget *parent)
    : PageView(parent)
    , m_context(context)
    , m_framework(partOrEmpty<Framework>(context.edition.archive().framework()))
    , m_head(new PageHead(this))
    , m_parts(new QStackedWidget(this))
    , m_matrix(new MatrixCard(context.edition.catalogue(), this))
    , m_pieces(new FrameworkView(context.edition.catalogue(), *m_framework, FrameworkView::Subject::Framework, this))
    , m_challenges(
          new FrameworkView(context.edition.catalogue(), *m_framework, FrameworkView::Subject::Challenges, this))
    , m_panel(new SheetPanel(u"areasSheet"_s, context.edition.catalogue(), this))
{
    m_panel->setObjectName(u"areasPanel"_s);
    arrange();
    wire();
}

void AreasPage::arrange()
{
    for (QWidget *part :
        {static_cast<QWidget *>(m_matrix), static_cast<QWidget *>(m_pieces), static_cast<QWidget *>(m_challenges)})
        m_parts->addWidget(part);
    m_parts->setObjectName(u"areasParts"_s);
    layOutPage(*this, *m_head, *m_parts, *m_panel, MatrixShare);
}

void AreasPage::wire()
{
    connect(m_head, &PageHead::sectionChosen, this, [this](int index) {
        ViewState view = withPage(m_context.session.view(), Page::Areas);
        if (index > 0)
            view.section = SectionNames[std::size_t(index)];
        m_context.session.show(view);
    });
    connect(m_matrix, &MatrixCard::viewWanted, this, &AreasPage::showChanged);
    connect(&m_matrix->table(), &MatrixView::cellOpened, this, &AreasPage::openCell);
    connect(
        &m_matrix->table(), &MatrixView::cityOpened, this, [this](const QString &city) { openCell(city, QString()); });
    connect(&m_matrix->table(), &MatrixView::stateOpened, this, [this](const QString &state) {
        openRecord({RecordKind::State, state});
    });
    connect(&m_matrix->table(), &MatrixView::areaOpened, this, [this](const QString &area) {
        const RecordRef record{RecordKind::Area, area};
        if (m_context.session.view().open == record)
            close();
        else
            openRecord(record);
    });
    connect(m_pieces, &FrameworkView::recordWanted, this, &AreasPage::openRecord);
    connect(m_challenges, &FrameworkView::recordWanted, this, &AreasPage::openRecord);
    connect(m_panel, &SheetPanel::closed, this, &AreasPage::close);
    connect(m_panel, &SheetPanel::recordWanted, this, &AreasPage::openRecord);
    connect(m_panel, &SheetPanel::addressWanted, this, &AreasPage::openAddress);
}

void AreasPage::showChanged(ViewState view)
{
    m_context.session.show(view);
}

/** A row of this page opens beside the part in sight; all others open on theirs. */
void AreasPage::openRecord(const RecordRef &record)
{
    const ViewState before = m_context.session.view();
    ViewState view = withRecordOpen(before, record, m_context.edition.catalogue());
    if (view.page == Page::Areas)
        view.section = before.section;
    m_context.session.show(view);
}

void AreasPage::openCell(const QString &cityId, const QString &areaId)
{
    ViewState view = withoutRecord(m_context.session.view());
    view.city = cityId;
    view.area = areaId;
    m_context.session.show(view);
}

/** A link of the program itself is a view; anything else is for the browser. */
void AreasPage::openAddress(const QString &address)
{
    if (const auto view = viewFromLink(address))
        m_context.session.show(*view);
    else
        m_context.openAddress(address);
}

void AreasPage::close()
{
    m_context.session.show(withoutArea(withoutCity(withoutRecord(m_context.session.view()))));
}

AreasPage::Section AreasPage::sectionOf(const ViewState &view)
{
    const QString name = view.section.isEmpty() && view.open ? atlas::sectionOf(view.open->kind) : view.section;
    if (name == SectionNames[Parts])
        return Parts;
    if (name == SectionNames[Challenges])
        return Challenges;
    return Matrix;
}

void AreasPage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_format = Format(appearance);
    m_head->setAppearance(appearance);
    m_head->setTitle(tr("Areas of development"));
    m_head->setSections({tr("Cities and areas"), tr("Framework"), tr("Challenges")});
    m_matrix->setAppearance(appearance);
    m_pieces->setAppearance(appearance);
    m_challenges->setAppearance(appearance);
    m_panel->setAppearance(appearance);
    if (m_context.session.view().page == Page::Areas)
        follow(m_context.session.view());
}

void AreasPage::follow(const ViewState &view)
{
    const Section section = sectionOf(view);
    m_head->setSection(section);
    m_parts->setCurrentIndex(section);
    if (section == Matrix)
        m_matrix->show(view);
    else
        (section == Parts ? m_pieces : m_challenges)->show(view);
    showSheet(view);
}

Sheet AreasPage::sheetOf(const ViewState &view) const
{
    const FrameworkSheetSource source{m_context.edition.catalogue(), *m_framework, m_format};
    if (view.open && view.open->kind == RecordKind::Area)
        return areaSheet(source, view.open->id, view);
    if (view.open && view.open->kind == RecordKind::FrameworkItem)
        return frameworkItemSheet(source, view.open->id, view);
    if (view.open && view.open->kind == RecordKind::Challenge)
        return challengeSheet(source, view.open->id, view);
    switch (sectionOf(view)) {
    case Parts:
        return frameworkSheet(source);
    case Challenges:
        return challengeSheet(source, QString(), view);
    case Matrix:
        break;
    }
    if (!view.city.isEmpty())
        return cellSheet(source, view);
    return view.area.isEmpty() ? networkSheet(source, view) : areaSheet(source, view.area, view);
}

/** A chosen area is read like an open one, a chosen cell shows projects. */
std::optional<RecordKind> AreasPage::kindOf(const ViewState &view)
{
    if (view.open)
        return view.open->kind;
    if (!view.city.isEmpty())
        return RecordKind::City;
    return view.area.isEmpty() ? std::nullopt : std::optional(RecordKind::Area);
}

void AreasPage::showSheet(const ViewState &view)
{
    QString area;
    if (view.open && view.open->kind == RecordKind::FrameworkItem) {
        if (const FrameworkItem *item = m_framework->item(view.open->id))
            area = item->kind == FrameworkItem::Kind::Area ? item->id : item->parentAreaId;
    } else if (view.open && view.open->kind == RecordKind::Area) {
        area = view.open->id;
    } else if (!view.open && sectionOf(view) == Matrix) {
        area = view.area;
    }
    const AreaRecord *known = m_framework->area(area);
    m_panel->setArea(area, known ? known->position : 0);
    const bool isChoice = sectionOf(view) == Matrix && (!view.city.isEmpty() || !view.area.isEmpty());
    m_panel->setKind(kindOf(view));
    m_panel->setClosable(view.open.has_value() || isChoice);
    m_panel->setSheet(sheetOf(view));
}

} // namespace atlas
