// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cities/lifepanel.h"

#include "app/analysis/projectlife.h"
#include "app/items/itemroles.h"
#include "app/items/projectlifemodel.h"
#include "ui/pages/cities/lifedelegate.h"
#include "ui/pages/cities/lifelegend.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabledelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textline.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

LifePanel::LifePanel(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_model(new ProjectLifeModel(catalogue, this))
    , m_delegate(new LifeDelegate(this))
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_table(new TableView(this))
    , m_legend(new LifeLegend(catalogue, this))
    , m_note(new QLabel(this))
{
    arrange();
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { Q_EMIT projectWanted(index.data(RecordRole).value<RecordRef>().id); });
}

void LifePanel::arrange()
{
    QHash<QString, int> positions;
    for (const Area &area : m_catalogue.areas)
        positions.insert(area.id, area.position);
    m_delegate->setAreaPositions(positions);
    m_table->setObjectName(u"lifeTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_table->setRowPainter([this](QPainter &painter, const QRect &row, const QModelIndex &index) {
        m_delegate->paintTitle(painter, row, index);
    });
    m_table->setHeadPainter(
        ProjectLifeModel::TitleColumn, [this](QPainter &painter, const QRect &box) { paintHead(painter, box); });
    m_note->setFont(atlas::font(TextRole::Caption));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::Medium);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    column->addWidget(m_note);
    column->addStretch(0); // what the marks mean stands below the last row, wherever that is
}

void LifePanel::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    const Theme &theme = Theme::of(appearance.scheme);
    m_title->setColour(theme.text);
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, theme.textMuted);
    m_note->setPalette(palette);
    m_delegate->setAppearance(appearance);
    m_table->setAppearance(appearance);
    m_legend->setAppearance(appearance);
    refresh();
}

void LifePanel::setProjects(const QString &title, const QList<ProjectRecord> &projects)
{
    m_title->setText(title);
    m_table->setAccessibleName(title);
    if (m_projects == projects)
        return;
    m_projects = projects;
    refresh();
}

void LifePanel::setNothing(const QString &sentence)
{
    if (m_nothing == sentence)
        return;
    m_nothing = sentence;
    refresh();
}

void LifePanel::refresh()
{
    const Format format(m_appearance);
    m_model->setProjects(m_projects, format);
    m_legend->setHoles(m_model->holes());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setStretchColumn(ProjectLifeModel::TitleColumn);
    const bool isEmpty = m_projects.isEmpty() && !m_nothing.isEmpty();
    m_table->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    m_note->setText(isEmpty ? m_nothing : ProjectLifeText(m_catalogue, format).explanation(reportYears(m_catalogue)));
    fit();
}

void LifePanel::setCompact(bool compact)
{
    m_isCompact = compact;
    m_title->setVisible(!compact);
    m_note->setVisible(!compact);
    fit();
}

/** Whether every title is whole in the column that the years leave in a table of this width. */
bool LifePanel::hasRoomBeside(int width) const
{
    int left = width;
    for (int column = ProjectLifeModel::FirstYearColumn; column < m_model->columnCount(); ++column)
        left -= std::max(LifeDelegate::YearWidth, m_table->horizontalHeader()->sectionSizeHint(column));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!LifeDelegate::hasRoomBeside(m_model->index(row, ProjectLifeModel::TitleColumn).data().toString(), left))
            return false;
    }
    return true;
}

/** Rows as their titles need them; the table is no higher than its rows. */
void LifePanel::fit()
{
    const int room = width() - m_table->verticalScrollBar()->sizeHint().width();
    const bool titlesAbove = !hasRoomBeside(room);
    m_model->setTitlesAbove(titlesAbove);
    m_delegate->setTitlesAbove(titlesAbove);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(
            row, m_delegate->rowHeight(m_model->index(row, ProjectLifeModel::TitleColumn).data().toString(), room));
    const int rows = m_table->verticalHeader()->length();
    const int height = m_table->horizontalHeader()->sizeHint().height() + rows + spacing::Hair;
    m_table->setMinimumHeight(m_isCompact ? height : 0);
    m_table->setMaximumHeight(height);
    m_table->viewport()->update();
}

/** What is below, else of what era the years beside are, else nothing: half a word says less. */
void LifePanel::paintHead(QPainter &painter, const QRect &box) const
{
    const QString whole
        = m_model->headerData(ProjectLifeModel::TitleColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString &words : {whole, Format(m_appearance).eraWord()}) {
        const double left = box.width() - textWidth(words, TextRole::Caption) - spacing::Hair;
        if (left < 0)
            continue;
        paintLine(painter, QRectF(box).adjusted(std::min<double>(left, TableCellMargin), 0, 0, 0), TextRole::Caption,
            Theme::of(m_appearance.scheme).textMuted, words);
        return;
    }
}

void LifePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace atlas
