// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sources/sheetpane.h"

#include "ui/sheet/sheetview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace atlas
{

SheetPane::SheetPane(const Catalogue &catalogue, QWidget *parent)
    : SheetPanel(u"sheet"_s, catalogue, parent)
    , m_picture(new LinkButton(this))
    , m_open(new LinkButton(this))
    , m_copy(new LinkButton(this))
{
    m_picture->setObjectName(u"openPicture"_s);
    m_open->setObjectName(u"openAddress"_s);
    m_copy->setObjectName(u"copySource"_s);
    m_copy->setOffersChoice(true);
    for (LinkButton *deed : {m_picture, m_open, m_copy})
        addControl(deed);
    connectDeeds();
}

void SheetPane::connectDeeds()
{
    connect(m_picture, &QAbstractButton::clicked, this, &SheetPane::pictureWanted);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT addressWanted(m_deeds.address); });
    connect(m_copy, &QAbstractButton::clicked, this,
        [this] { makeCopyMenu()->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height()))); });
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
    return view().sheet();
}

void SheetPane::setAppearance(const Appearance &appearance)
{
    SheetPanel::setAppearance(appearance);
    for (LinkButton *deed : {m_picture, m_open, m_copy})
        deed->setAppearance(appearance);
    m_open->setText(tr("Open in the browser"));
    m_copy->setText(tr("Copy"));
}

void SheetPane::show(const Sheet &sheet, const SheetDeeds &deeds)
{
    m_deeds = deeds;
    m_picture->setText(deeds.picture);
    m_picture->updateGeometry();
    m_picture->setVisible(!deeds.picture.isEmpty());
    m_open->setVisible(!deeds.address.isEmpty());
    m_copy->setVisible(!deeds.address.isEmpty() || deeds.canCite);
    setKind(deeds.kind);
    setClosable(deeds.canClose);
    setSheet(sheet);
}

} // namespace atlas
