// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/pickcard.h"

#include "ui/search/keycap.h"
#include "ui/search/pickdelegate.h"
#include "ui/search/picklist.h"
#include "ui/search/pickmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int HeadHeight = 52;
constexpr int FootHeight = 34;
constexpr int MessageHeight = 64;
constexpr int Side = 18;
constexpr int ListMargin = 6;
constexpr int FieldLeft = 48;
constexpr double HeadIcon = 18;
constexpr int FieldPixels = 15; ///< of its letters at 100 %
constexpr int EscapeRoom = 56;
constexpr int Edge = 1; ///< the outline of the card, which nothing on it covers

QString escapeWords()
{
    return QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
}

void colour(QWidget &widget, const QColor &text, const QColor &ground)
{
    QPalette palette = widget.palette();
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Window, ground);
    widget.setPalette(palette);
}

} // namespace

PickCard::PickCard(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_message(new QWidget(this))
    , m_nothing(new ElidedLabel(TextRole::Label, m_message))
    , m_tries(new ElidedLabel(TextRole::Caption, m_message))
    , m_list(new PickList(this))
    , m_count(new QLabel(this))
    , m_help(new QLabel(this))
    , m_model(new PickModel(this))
    , m_delegate(new PickDelegate(this))
{
    m_field->setObjectName(u"pickField"_s);
    m_nothing->setObjectName(u"pickNothing"_s);
    m_tries->setObjectName(u"pickTries"_s);
    m_list->setObjectName(u"pickList"_s);
    m_count->setObjectName(u"pickCount"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_tries->setLineCount(2);
    arrange();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PickCard::ask);
    connect(m_list, &PickList::picked, this, [this](const QModelIndex &index) { pick(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PickCard::tellCurrent);
}

void PickCard::arrange()
{
    QFont letters = atlas::font(TextRole::Body);
    letters.setPixelSize(FieldPixels);
    m_field->setFont(letters);
    m_field->setFrame(false);
    m_field->setMaxLength(200);
    m_count->setFont(atlas::font(TextRole::Caption));
    m_help->setFont(atlas::font(TextRole::Caption));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(FieldLeft - Edge, 0, EscapeRoom - Edge, 0);
    head->addWidget(m_field);
    m_field->setFixedHeight(HeadHeight - Edge);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Side - Edge, 0, Side - Edge, 0);
    foot->addWidget(m_help);
    foot->addStretch();
    foot->addWidget(m_count);
    auto *message = new QVBoxLayout(m_message);
    message->setContentsMargins(Side - Edge, spacing::Large, Side - Edge, 0);
    message->setSpacing(spacing::Hair);
    message->addWidget(m_nothing);
    message->addWidget(m_tries);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Edge, Edge, Edge, Edge);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addSpacing(ListMargin);
    column->addWidget(m_list, 1);
    column->addSpacing(ListMargin);
    column->addLayout(foot);
    m_message->setFixedHeight(MessageHeight);
    m_help->setFixedHeight(FootHeight - Edge);
}

void PickCard::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    const Theme &theme = Theme::of(appearance.scheme);
    m_delegate->setAppearance(appearance);
    colour(*m_field, theme.text, theme.raised);
    colour(*m_list, theme.text, theme.raised);
    colour(*m_count, theme.textMuted, theme.raised);
    colour(*m_help, theme.textMuted, theme.raised);
    m_nothing->setColour(theme.text);
    m_tries->setColour(theme.textMuted);
    if (m_source)
        ask();
    update();
}

void PickCard::offer(PickSource &source)
{
    m_source = &source;
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    ask();
}

void PickCard::offerNothing()
{
    m_source = nullptr;
    m_model->setRows({});
}

void PickCard::ask()
{
    if (!m_source)
        return;
    m_model->setRows(m_source->rows(m_field->text()));
    moveTo(m_model->pickable(0, 1));
    m_list->scrollToTop();
    say();
    Q_EMIT heightChanged();
}

void PickCard::say()
{
    const PickWords words = m_source->words(m_field->text());
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    const int answers = m_source->answers();
    m_field->setPlaceholderText(words.hint);
    for (QWidget *named : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_list)}) {
        if (named->accessibleName() != words.name) // at each letter a reader would be told of it again
            named->setAccessibleName(words.name);
    }
    m_help->setText(words.help);
    m_icon = words.icon;
    m_nothing->setText(words.nothing);
    m_tries->setText(words.tries);
    m_message->setVisible(isAsked && answers == 0);
    const QString told = isAsked && answers == 0 ? words.nothing : words.count;
    const bool isNew = told != m_count->accessibleName();
    m_count->setText(words.count);
    if (isNew)
        announce(*m_count, told);
    update();
    tellCurrent();
}

/** The focus stays in the field, so it is the field that says which row Enter would open. */
void PickCard::tellCurrent()
{
    const PickRow *row = m_model->rowAt(m_list->currentIndex().row());
    const QString words = row ? spokenWords(*row) : QString();
    if (words == m_field->accessibleDescription())
        return;
    m_field->setAccessibleDescription(words); // Qt tells readers of the change
}

int PickCard::listHeight() const
{
    int height = 0;
    for (int place = 0; place < m_model->rowCount(); ++place)
        height += m_model->rowAt(place) ? PickDelegate::rowHeight() : PickDelegate::headingHeight();
    return height;
}

int PickCard::otherHeight() const
{
    return HeadHeight + FootHeight + 2 * ListMargin + (m_message->isHidden() ? 0 : MessageHeight);
}

int PickCard::heightWithin(int most) const
{
    return std::min(most, otherHeight() + listHeight());
}

void PickCard::pick(int place)
{
    const PickRow *row = m_model->rowAt(place);
    if (!row || !row->canBePicked())
        return;
    const PickRow chosen = *row; // the rows go with the box
    if (chosen.fills.isEmpty())
        Q_EMIT picked(chosen.deed);
    else
        m_field->setText(chosen.fills);
}

bool PickCard::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT leaveWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentIndex().row());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        moveBy(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveByPage(1);
        return true;
    case Qt::Key_PageUp:
        moveByPage(-1);
        return true;
    case Qt::Key_Home:
        moveTo(m_model->pickable(0, 1));
        return true;
    case Qt::Key_End:
        moveTo(m_model->pickable(m_model->rowCount() - 1, -1));
        return true;
    default:
        return false;
    }
}

/** At an end it goes on at the other. */
void PickCard::moveBy(int step)
{
    int next = m_model->pickable(m_list->currentIndex().row() + step, step);
    if (next < 0)
        next = m_model->pickable(step > 0 ? 0 : m_model->rowCount() - 1, step);
    moveTo(next);
}

void PickCard::moveByPage(int direction)
{
    const int lines = std::max(1, m_list->viewport()->height() / PickDelegate::rowHeight() - 1);
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(m_list->currentIndex().row() + direction * lines, 0, std::max(0, last));
    int next = m_model->pickable(wanted, direction);
    if (next < 0)
        next = m_model->pickable(wanted, -direction);
    moveTo(next);
}

/** The first row brings its heading into sight. */
void PickCard::moveTo(int place)
{
    if (place < 0)
        return;
    const QModelIndex index = m_model->index(place);
    m_list->setCurrentIndex(index);
    if (place == m_model->pickable(0, 1))
        m_list->scrollToTop();
    else
        m_list->scrollTo(index);
}

bool PickCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier || key->key() == Qt::Key_Backtab;
    return isPlain && takeKey(key->key());
}

void PickCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::CardRadius, spacing::CardRadius);
    painter.fillRect(QRect(1, HeadHeight, width() - 2, 1), theme.border);
    painter.fillRect(QRect(1, height() - FootHeight - 1, width() - 2, 1), theme.border);
    const QRectF icon(Side, (HeadHeight - HeadIcon) / 2.0, HeadIcon, HeadIcon);
    paintIcon(painter, m_icon, icon, theme.textMuted);
    paintKeycap(painter, QRectF(0, 0, width() - Side, HeadHeight), escapeWords(), theme);
}

void PickCard::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void PickCard::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // beside a row, and not beside the card
}

} // namespace atlas
