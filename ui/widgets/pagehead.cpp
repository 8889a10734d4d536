// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagehead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_sections(new SegmentedSwitch(this))
{
    m_sections->setObjectName(u"sections"_s);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(spacing::Large);
    m_line->addWidget(m_title, 1);
    m_line->addWidget(m_sections);
    m_sections->hide();
    connect(m_sections, &SegmentedSwitch::chosen, this, &PageHead::sectionChosen);
}

void PageHead::setAppearance(const Appearance &appearance)
{
    m_title->setColour(Theme::of(appearance.scheme).text);
    m_sections->setAppearance(appearance);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setShorterTexts({QString()}); // the rail says which page it is
}

void PageHead::setSections(const QStringList &words)
{
    m_sections->setWords(words);
    m_sections->setAccessibleName(tr("Parts of the page"));
    m_sections->setVisible(!words.isEmpty());
}

void PageHead::setSection(int index)
{
    m_sections->setCurrent(index);
}

void PageHead::addControl(QWidget *control)
{
    m_line->addWidget(control);
}

} // namespace atlas
