// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/sheetpane.h"

#include "ui/sheet/sheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

SheetPane::SheetPane(QWidget *parent)
    : Card(parent)
    , m_line(new QWidget(this))
    , m_picture(new LinkButton(m_line))
    , m_open(new LinkButton(m_line))
    , m_copy(new LinkButton(m_line))
    , m_close(new IconButton(Icon::Close, m_line))
    , m_sheet(new SheetView(this))
{
    m_picture->setObjectName(u"openPicture"_s);
    m_open->setObjectName(u"openAddress"_s);
    m_copy->setObjectName(u"copySource"_s);
    m_close->setObjectName(u"closeSheet"_s);
    m_sheet->setObjectName(u"sheet"_s);
    m_copy->setOffersChoice(true);
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(spacing::Medium, 0, spacing::Small, 0);
    line->setSpacing(spacing::Small);
    for (LinkButton *deed : {m_picture, m_open, m_copy})
        line->addWidget(deed);
    line->addStretch(1);
    line->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, spacing::Small, 1, spacing::Medium);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_sheet, 1);
    connectDeeds();
}

void SheetPane::connectDeeds()
{
    connect(m_picture, &QAbstractButton::clicked, this, &SheetPane::pictureWanted);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT addressWanted(m_deeds.address); });
    connect(m_copy, &QAbstractButton::clicked, this,
        [this] { makeCopyMenu()->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height()))); });
    connect(m_close, &QAbstractButton::clicked, this, &SheetPane::closed);
    connect(m_sheet, &SheetView::recordWanted, this, &SheetPane::recordWanted);
    connect(m_sheet, &SheetView::addressWanted, this, &SheetPane::addressWanted);
}

QMenu *SheetPane::makeCopyMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"copyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &name, const QString &words, Copy what) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, what] { Q_EMIT copyWanted(what); });
    };
    if (!m_deeds.address.isEmpty())
        offer(u"copyAddress"_s, tr("Copy the address"), Copy::Address);
    if (m_deeds.canCite) {
        offer(u"copyEnglish"_s, tr("Copy the citation in English"), Copy::EnglishCitation);
        offer(u"copyThai"_s, tr("Copy the citation in Thai"), Copy::ThaiCitation);
    }
    return menu;
}

const Sheet &SheetPane::sheet() const
{
    return m_sheet->sheet();
}

void SheetPane::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    for (LinkButton *deed : {m_picture, m_open, m_copy})
        deed->setAppearance(appearance);
    m_close->setAppearance(appearance);
    m_sheet->setAppearance(appearance);
    m_open->setText(tr("Open in the browser"));
    m_copy->setText(tr("Copy"));
    m_close->setWords(tr("Close"));
}

void SheetPane::show(const Sheet &sheet, const QHash<QString, QString> &sourceTitles, const SheetDeeds &deeds)
{
    m_deeds = deeds;
    m_picture->setText(deeds.picture);
    m_picture->updateGeometry();
    m_picture->setVisible(!deeds.picture.isEmpty());
    m_open->setVisible(!deeds.address.isEmpty());
    m_copy->setVisible(!deeds.address.isEmpty() || deeds.canCite);
    m_line->setVisible(deeds.canClose);
    m_sheet->setSheet(sheet, sourceTitles);
}

} // namespace atlas
