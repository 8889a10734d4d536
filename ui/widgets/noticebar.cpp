// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int CloseIconSize = 16;
constexpr int SmallestTarget = 24;
} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_sentence->setObjectName(u"notice"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setIconSize({CloseIconSize, CloseIconSize});
    m_close->setMinimumSize(SmallestTarget, SmallestTarget);
    connect(m_close, &QToolButton::clicked, this, [this] { say({}); });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::Page, spacing::Small, spacing::Small, spacing::Small);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_close, 0, Qt::AlignTop);
    hide();
    retranslateUi();
}

void NoticeBar::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(*this, sentence);
}

void NoticeBar::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_close->setIcon(icon(Icon::Close, Theme::of(appearance.scheme).text, CloseIconSize));
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentSoft);
    painter.fillRect(QRect(0, 0, spacing::Small, height()), theme.warning);
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void NoticeBar::retranslateUi()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
}

} // namespace atlas
