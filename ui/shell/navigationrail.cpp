// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "app/view/session.h"
#include "ui/search/pageicon.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/spokenrole.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int RailWidth = 84;
constexpr int EntryHeight = 60;
constexpr int LeastEntryHeight = 50; ///< where the window is too low for all of them
constexpr int IconSize = 22;

/** One entry of the rail: an icon over a word. */
class RailButton final : public QAbstractButton
{
public:
    RailButton(Icon icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(icon)
    {
        setCheckable(true);
        setMinimumHeight(LeastEntryHeight);
        setMaximumHeight(EntryHeight);
        setFocusPolicy(Qt::TabFocus);
        speakAs(*this, QAccessible::PageTab); // Qt would call it a check box
    }

    void setTheme(const Theme &theme)
    {
        m_theme = &theme;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {RailWidth, EntryHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), m_theme->railChosen);
        if (isChecked())
            painter.fillRect(QRect(0, 0, 3, height()), m_theme->railMark);
        const int top = (height() - EntryHeight) / 2; // icon and word stand in the middle
        const QColor colour = isChecked() ? m_theme->onRailChosen : m_theme->onRail;
        paintIcon(painter, m_icon, QRectF((width() - IconSize) / 2.0, top + 9, IconSize, IconSize), colour);
        painter.setPen(colour);
        painter.setFont(atlas::font(TextRole::Caption));
        painter.drawText(QRect(0, top + 34, width(), 20), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(m_theme->onRail, m_theme->focusWidth));
            painter.drawRect(rect().adjusted(2, 2, -2, -2));
        }
    }

    void enterEvent(QEnterEvent *) override { update(); }

    void leaveEvent(QEvent *) override { update(); }

private:
    Icon m_icon;
    const Theme *m_theme = &Theme::of(Appearance::Scheme::Light);
};

} // namespace

NavigationRail::NavigationRail(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setFixedWidth(RailWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::Medium, 0, spacing::Medium);
    column->setSpacing(0);
    for (const Page page : AllPages) {
        auto *button = new RailButton(pageIcon(page), this);
        button->setObjectName(u"rail-"_s + pageName(page));
        connect(button, &QAbstractButton::clicked, this, [this, target = page] {
            m_session.show(withPage(m_session.view(), target));
            follow(m_session.view());
        });
        column->addWidget(button);
        m_entries.append({page, button});
    }
    column->addStretch();
    connect(
        &session, &Session::viewChanged, this, [this](const ViewState &, const ViewState &after) { follow(after); });
    follow(session.view());
    retranslateUi();
}

void NavigationRail::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    for (const Entry &entry : std::as_const(m_entries))
        static_cast<RailButton *>(entry.button)->setTheme(Theme::of(appearance.scheme));
    update();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.railEdge);
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void NavigationRail::retranslateUi()
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setText(words(entry.page));
}

QString NavigationRail::words(Page page)
{
    switch (page) {
    case Page::Overview:
        return tr("Overview");
    case Page::Cities:
        return tr("Cities");
    case Page::Areas:
        return tr("Areas");
    case Page::Urbanisation:
        return tr("Urbanisation");
    case Page::Economy:
        return tr("Economy");
    case Page::Network:
        return tr("Network");
    case Page::Sources:
        return tr("Sources");
    case Page::Data:
        return tr("Data");
    }
    Q_UNREACHABLE();
}

void NavigationRail::follow(const ViewState &view)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setChecked(entry.page == view.page);
}

} // namespace atlas
