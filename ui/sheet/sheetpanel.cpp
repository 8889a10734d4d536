// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheetpanel.h"

#include "ui/sheet/sheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int IconSize = 20;
constexpr int SheetEdge = 1; ///< the outline of the card stays in sight
constexpr int LineHeight = 34;
} // namespace

SheetPanel::SheetPanel(const QString &sheetName, const Catalogue &catalogue, QWidget *parent)
    : Card(parent)
    , m_sheet(new SheetView(catalogue, this))
    , m_line(new QWidget(this))
    , m_inLine(new QHBoxLayout(m_line))
    , m_parts(new QVBoxLayout)
    , m_kindWords(new ElidedLabel(TextRole::Caption, m_line))
    , m_close(new IconButton(Icon::Close, m_line))
{
    m_sheet->setObjectName(sheetName);
    bearFocusOf(*m_sheet);
    m_kindWords->setObjectName(u"sheetKind"_s);
    m_close->setObjectName(u"closeSheet"_s);
    arrange();
    connect(m_close, &QAbstractButton::clicked, this, &SheetPanel::closed);
    connect(m_sheet, &SheetView::recordWanted, this, &SheetPanel::recordWanted);
    connect(m_sheet, &SheetView::addressWanted, this, &SheetPanel::addressWanted);
    describe();
}

void SheetPanel::arrange()
{
    m_inLine->setContentsMargins(spacing::Large - SheetEdge, 0, spacing::Small, 0);
    m_inLine->setSpacing(spacing::Small);
    m_inLine->addWidget(m_kindWords, 1);
    m_inLine->addWidget(m_close);
    m_line->setFixedHeight(LineHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SheetEdge, spacing::Small, SheetEdge, spacing::Small);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addLayout(m_parts);
    column->addWidget(m_sheet, 1);
    setTabOrder(m_close, m_sheet); // a long sheet has a hundred links: what stands above it comes before them
    setClosable(false);
}

void SheetPanel::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_sheet->setAppearance(appearance);
    m_close->setAppearance(appearance);
    m_close->setWords(tr("Close the sheet"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_kindWords->setColour(theme().textMuted);
    describe();
}

void SheetPanel::setSheet(const Sheet &sheet)
{
    const bool isOther = sheet.title != m_sheet->sheet().title;
    m_sheet->setSheet(sheet);
    const bool isChoice = m_kind == RecordKind::City || m_kind == RecordKind::Area; // "Chosen: …" is said
    if (m_kind && isOther && !isChoice && window()->isVisible())
        //: a row that was opened: %1 is its kind, such as "Event", %2 its title
        announceIn(*window(), tr("%1: %2.").arg(recordKindWords(*m_kind), sheet.title));
}

void SheetPanel::setKind(std::optional<RecordKind> kind)
{
    m_kind = kind;
    describe();
}

void SheetPanel::describe()
{
    m_kindWords->setText(m_kind ? recordKindWords(*m_kind) : QString());
}

void SheetPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
    m_line->setVisible(closable);
}

void SheetPanel::setArea(const QString &areaId, int position)
{
    m_icon = position > 0 ? areaIcon(areaId) : std::nullopt;
    m_position = m_icon ? position : 0;
    const int room = m_icon ? IconSize + spacing::Medium : 0;
    m_inLine->setContentsMargins(spacing::Large - SheetEdge + room, 0, spacing::Small, 0);
    update();
}

void SheetPanel::setLead(QWidget *lead)
{
    m_inLine->insertWidget(0, lead);
    setTabOrder(lead, m_close);
    setTabOrder(m_close, m_sheet);
}

void SheetPanel::addControl(QWidget *control)
{
    m_inLine->insertWidget(m_inLine->indexOf(m_close), control);
    setTabOrder(control, m_close);
    setTabOrder(m_close, m_sheet);
}

void SheetPanel::addPart(QWidget *part, int stretch)
{
    m_parts->setContentsMargins(spacing::Large - SheetEdge, spacing::Medium, spacing::Large - SheetEdge, 0);
    m_parts->addWidget(part, stretch);
    if (part->focusPolicy() == Qt::NoFocus)
        tabThrough(*m_sheet, *part);
    else
        setTabOrder(part, m_sheet);
}

void SheetPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    look.focused = bearsFocus();
    if (m_position > 0)
        look.edge = theme().area[std::size_t(m_position - 1)];
    paintCard(painter, rect(), theme(), look);
    if (m_icon && m_line->isVisible()) {
        const double top = m_line->y() + (LineHeight - IconSize) / 2.0;
        paintIcon(painter, *m_icon, QRectF(spacing::Large, top, IconSize, IconSize), look.edge);
    }
}

QString recordKindWords(RecordKind kind)
{
    switch (kind) {
    case RecordKind::City:
        return SheetPanel::tr("City");
    case RecordKind::State:
        return SheetPanel::tr("State");
    case RecordKind::Entity:
        return SheetPanel::tr("Economy or region");
    case RecordKind::Area:
        return SheetPanel::tr("Area of development");
    case RecordKind::Indicator:
        return SheetPanel::tr("Indicator");
    case RecordKind::Event:
        return SheetPanel::tr("Event");
    case RecordKind::Project:
        return SheetPanel::tr("Project");
    case RecordKind::FrameworkItem:
        return SheetPanel::tr("Part of the framework");
    case RecordKind::Challenge:
        return SheetPanel::tr("Challenge");
    case RecordKind::Objective:
        return SheetPanel::tr("Objective");
    case RecordKind::Actor:
        return SheetPanel::tr("Who takes part");
    case RecordKind::Partner:
        return SheetPanel::tr("External partner");
    case RecordKind::ProgrammePhase:
        return SheetPanel::tr("Phase of the programme");
    case RecordKind::ProgrammePlace:
        return SheetPanel::tr("Province of the programme");
    case RecordKind::NetworkStat:
        return SheetPanel::tr("Figure of a report");
    case RecordKind::Claim:
        return SheetPanel::tr("Claim of the article");
    case RecordKind::Conflict:
        return SheetPanel::tr("Where sources differ");
    case RecordKind::Citation:
        return SheetPanel::tr("Footnote of the article");
    case RecordKind::Source:
        return SheetPanel::tr("Source");
    }
    Q_UNREACHABLE();
}

} // namespace atlas
