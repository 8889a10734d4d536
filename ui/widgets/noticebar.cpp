// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/spokenrole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

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
    , m_now(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_sentence->setObjectName(u"notice"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setIconSize({CloseIconSize, CloseIconSize});
    m_close->setMinimumSize(SmallestTarget, SmallestTarget);
    m_now->setObjectName(u"noticeNow"_s);
    m_later->setObjectName(u"noticeLater"_s);
    connect(m_now, &QPushButton::clicked, this, [this] {
        const auto deed = std::exchange(m_deed, {});
        say({});
        if (deed)
            deed();
    });
    connect(m_later, &QPushButton::clicked, this, [this] { say({}); });
    connect(m_close, &QToolButton::clicked, this, [this] { say({}); });
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(spacing::Page, spacing::Small, spacing::Small, spacing::Small);
    line->setSpacing(spacing::Medium);
    line->addWidget(m_sentence, 1);
    for (QPushButton *button : {m_now, m_later}) {
        button->setMinimumHeight(SmallestTarget);
        button->setAutoDefault(true); // Enter presses it, as in a dialog
        button->hide();
        line->addWidget(button);
    }
    line->addWidget(m_close, 0, Qt::AlignTop);
    hide();
    retranslateUi();
}

void NoticeBar::say(const QString &sentence)
{
    m_deed = {};
    tell(sentence, false);
}

void NoticeBar::offer(const Offer &offer)
{
    m_deed = offer.deed;
    m_now->setText(offer.now);
    m_later->setText(offer.later);
    tell(offer.sentence, true);
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // what Enter would do is to be seen
    m_now->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::withdraw()
{
    if (m_deed)
        say({});
}

void NoticeBar::tell(const QString &sentence, bool isOffer)
{
    m_sentence->setText(sentence);
    m_now->setVisible(isOffer);
    m_later->setVisible(isOffer);
    m_close->setVisible(!isOffer);
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
    describeOnlyBy(*m_close);
}

} // namespace atlas
