// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/recordpanel.h"

#include "ui/sheet/sheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int IconSize = 26;
constexpr int HeadHeight = 34;
} // namespace

RecordPanel::RecordPanel(QWidget *parent)
    : Card(parent)
    , m_sheet(new SheetView(this))
    , m_close(new IconButton(Icon::Close, this))
{
    setObjectName(u"areasPanel"_s);
    m_sheet->setObjectName(u"areasSheet"_s);
    m_close->setObjectName(u"areasPanelClose"_s);
    auto *head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Hair, spacing::Small + spacing::Hair, spacing::Hair, spacing::Small);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_sheet, 1);
    connect(m_close, &IconButton::clicked, this, &RecordPanel::closeWanted);
    setClosable(false);
}

void RecordPanel::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_sheet->setAppearance(appearance);
    m_close->setAppearance(appearance);
    m_close->setWords(tr("Close"), u"Esc"_s);
}

void RecordPanel::setSheet(const Sheet &sheet, const QHash<QString, QString> &sourceTitles)
{
    m_sheet->setSheet(sheet, sourceTitles);
}

void RecordPanel::setArea(const QString &areaId, int position)
{
    m_icon = areaIcon(areaId);
    m_position = m_icon ? position : 0;
    update();
}

void RecordPanel::setClosable(bool closable)
{
    QSizePolicy policy = m_close->sizePolicy();
    policy.setRetainSizeWhenHidden(m_position > 0);
    m_close->setSizePolicy(policy);
    m_close->setVisible(closable);
}

void RecordPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    CardLook look;
    if (m_position > 0)
        look.edge = theme().area[std::size_t(m_position - 1)];
    paintCard(painter, rect(), theme(), look);
    if (m_icon) {
        const QRectF icon(spacing::Large + spacing::Hair,
            spacing::Small + (HeadHeight - IconSize) / 2.0 + spacing::Hair, IconSize, IconSize);
        paintIcon(painter, *m_icon, icon, look.edge);
    }
}

} // namespace atlas
