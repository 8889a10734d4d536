// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/citycard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/statusmark.h"
#include "ui/widgets/textline.h"

#include <QGraphicsOpacityEffect>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int CardWidth = 268;
constexpr int MarkSize = 15;
constexpr int StatusDotSize = 11; ///< the mark of a status and its stroke
constexpr int Padding = spacing::Large;
constexpr int InnerWidth = CardWidth - 2 * Padding;
const QString NameSeparator = QStringLiteral(" · ");

QLabel *textLabel(QWidget *parent, TextRole role, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font(role));
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

void write(QLabel *label, const QColor &text)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, text);
    label->setPalette(palette);
}

/** The mark of a status as in the panels; null where it has none. */
QPixmap statusPicture(std::optional<ProjectStatus> status, const StatusColours &colours, double ratio)
{
    if (!status || *status == ProjectStatus::Reported)
        return {};
    QPixmap picture((QSizeF(StatusDotSize, StatusDotSize) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    constexpr double stroke = (StatusDotSize - StatusMarkSize) / 2;
    paintStatusMark(painter, *status, {stroke, stroke, StatusMarkSize, StatusMarkSize}, colours);
    return picture;
}

/** A label alone breaks Thai by the dictionary, which knows no names. */
void breakBetweenWords(QLabel &label, int width)
{
    constexpr int mostLines = 9;
    const QString text = label.text();
    label.setText(linesWithin(text, label.font(), width - 1, mostLines).join(u'\n'));
    label.setAccessibleName(text);
}

/** Whether the bundled fonts can write it: on a bare machine other scripts would turn into boxes. */
bool canBeWritten(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) {
        const QChar::Script script = character.script();
        return script == QChar::Script_Latin || script == QChar::Script_Thai || script == QChar::Script_Common
            || script == QChar::Script_Inherited;
    });
}

/** The names beside the one in front: the other language's and the place's own, each once. */
QString otherNames(const City &city, Language language)
{
    QStringList names;
    const QString first = city.name.in(language);
    for (const QString &name : {city.name.beside(language), city.localName}) {
        if (!name.isEmpty() && name != first && !names.contains(name) && canBeWritten(name))
            names.append(name);
    }
    return names.join(NameSeparator);
}

} // namespace

CityCard::CityCard(QWidget *parent)
    : QWidget(parent)
    , m_name(textLabel(this, TextRole::Title, u"cityCardName"_s))
    , m_otherNames(textLabel(this, TextRole::Body, u"cityCardOtherNames"_s))
    , m_facts(textLabel(this, TextRole::Body, u"cityCardFacts"_s))
    , m_heading(textLabel(this, TextRole::Label, u"cityCardHeading"_s))
    , m_more(textLabel(this, TextRole::Caption, u"cityCardMore"_s))
    , m_close(new IconButton(Icon::Close, this))
    , m_open(new LinkButton(this))
{
    setObjectName(u"cityCard"_s);
    speakAs(*this, QAccessible::Grouping);
    setCursor(Qt::ArrowCursor);
    m_close->setObjectName(u"cityCardClose"_s);
    m_close->move(CardWidth - m_close->width() - spacing::Small, spacing::Small);
    m_open->setObjectName(u"cityCardOpen"_s);
    connect(m_close, &IconButton::clicked, this, &CityCard::closed);
    connect(m_open, &LinkButton::clicked, this, &CityCard::sheetWanted);
    m_appearing.setStartValue(0.0);
    m_appearing.setEndValue(1.0);
    connect(&m_appearing, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (auto *veil = qobject_cast<QGraphicsOpacityEffect *>(graphicsEffect()))
            veil->setOpacity(value.toDouble());
    });
    connect(&m_appearing, &QVariantAnimation::finished, this, [this] { setGraphicsEffect(nullptr); });
    resize(CardWidth, 100);
    hide();
}

CityCard::~CityCard() = default;

void CityCard::showCity(const CityCardDescription &card, const Catalogue &catalogue, const MapTexts &texts,
    const Appearance &appearance, int room)
{
    const City *city = catalogue.city(card.cityId);
    if (city == nullptr)
        return;
    m_scheme = appearance.scheme;
    const Theme &theme = Theme::of(m_scheme);
    m_close->setAppearance(appearance);
    m_close->setWords(tr("Close"));
    m_open->setAppearance(appearance);
    m_open->setText(tr("Open sheet"));
    m_name->setText(texts.cityName(card.cityId));
    m_otherNames->setText(otherNames(*city, appearance.language));
    m_facts->setText(texts.stateName(city->stateId) + u'\n' + texts.population(card.population));
    m_heading->setText(texts.projectsHeading(card));
    for (QLabel *label : {m_name, m_heading})
        write(label, theme.text);
    for (QLabel *label : {m_otherNames, m_facts, m_more})
        write(label, theme.textMuted);

    int y = placeNames(room);
    y = place(m_facts, Padding, y + spacing::Hair, InnerWidth);
    const int heading = place(m_heading, Padding, y + spacing::Medium, InnerWidth);
    const int forRows = room - m_open->sizeHint().height() - spacing::Small;
    const bool hasRoom = heading + spacing::Small <= forRows;
    m_heading->setVisible(hasRoom);
    const Rows rows{card.projects, appearance, heading + spacing::Hair, forRows};
    if (!hasRoom) {
        m_rows.reset();
        m_projects.reset();
        m_more->hide();
    } else if (m_rows != rows) {
        m_rowsBottom = showProjects(card, catalogue, texts, appearance, rows.top, forRows);
        m_rows = rows;
    }
    if (hasRoom)
        y = m_rowsBottom;
    y = placeOpen(y, room);
    resize(CardWidth, std::min(y + spacing::Medium, room));
    setAccessibleName(m_name->text());
    update();
}

int CityCard::placeOpen(int bottom, int room)
{
    const QSize size = m_open->sizeHint();
    const int top = bottom + spacing::Small;
    m_open->setVisible(top + size.height() <= room);
    if (top + size.height() > room)
        return bottom;
    m_open->setGeometry(QRect(QPoint(Padding - spacing::Small, top), size));
    return top + size.height();
}

/** The name and below it the others; beside it where the card is low. */
int CityCard::placeNames(int room)
{
    constexpr int low = 150;
    const int width = InnerWidth - m_close->width();
    const int below = place(m_name, Padding, spacing::Medium, width);
    const QFontMetrics metrics(m_otherNames->font());
    if (room < low && metrics.horizontalAdvance(m_otherNames->text()) > InnerWidth) // the first of them has to do
        m_otherNames->setText(m_otherNames->text().section(NameSeparator, 0, 0));
    const int taken = QFontMetrics(m_name->font()).horizontalAdvance(m_name->text()) + spacing::Medium;
    const bool fitsBeside = metrics.horizontalAdvance(m_otherNames->text()) + taken < width;
    if (room >= low || !fitsBeside)
        return place(m_otherNames, Padding, below, InnerWidth);
    place(m_otherNames, Padding + taken, spacing::Medium + spacing::Hair, width - taken);
    return below;
}

void CityCard::appear(int milliseconds)
{
    const bool isNew = !isVisibleTo(parentWidget());
    show();
    raise();
    if (!isNew || milliseconds <= 0)
        return;
    auto *veil = new QGraphicsOpacityEffect(this);
    veil->setOpacity(0);
    setGraphicsEffect(veil);
    m_appearing.setDuration(milliseconds);
    m_appearing.start();
}

void CityCard::hideEvent(QHideEvent *event)
{
    m_appearing.stop();
    setGraphicsEffect(nullptr);
    QWidget::hideEvent(event);
}

/** As many projects as there is room for, and how many more there are; the result is the bottom. */
int CityCard::showProjects(const CityCardDescription &card, const Catalogue &catalogue, const MapTexts &texts,
    const Appearance &appearance, int top, int room)
{
    m_projects = std::make_unique<QWidget>(this);
    m_projects->setGeometry(0, 0, CardWidth, room);
    int y = top;
    qsizetype shown = 0;
    for (; shown < card.projects.size(); ++shown) {
        const Row row = makeRow(card.projects[shown], catalogue, texts, appearance);
        const int bottom = placeRow(row, y + spacing::Small);
        const bool isLast = shown + 1 == card.projects.size();
        if (bottom + (isLast ? 0 : lineHeight(TextRole::Caption)) + spacing::Medium > room) {
            for (QLabel *label : {row.mark, row.title, row.dot, row.status})
                label->hide();
            break;
        }
        y = bottom;
    }
    const auto hidden = static_cast<int>(card.projects.size() - shown);
    const bool hasRoom = y + lineHeight(TextRole::Caption) + spacing::Small <= room; // else the heading counts them
    m_more->setText(hidden > 0 && hasRoom ? tr("and %n more", "", hidden) : QString());
    m_projects->show();
    m_projects->lower();
    return place(m_more, Padding, y, InnerWidth);
}

CityCard::Row CityCard::makeRow(
    const CardProject &shown, const Catalogue &catalogue, const MapTexts &texts, const Appearance &appearance)
{
    const Theme &theme = Theme::of(appearance.scheme);
    const CityProject &project = shown.project;
    const Project *known = catalogue.project(project.projectId);
    const Area *area = catalogue.area(project.areaId);
    const auto position = static_cast<std::size_t>(area != nullptr ? std::clamp(area->position, 1, 6) - 1 : 0);
    const QColor colour = area != nullptr ? theme.area.at(position) : theme.context;

    QWidget *parent = m_projects.get();
    Row row{new QLabel(parent), textLabel(parent, TextRole::Body, u"cityCardProject"_s), new QLabel(parent),
        textLabel(parent, TextRole::Caption, u"cityCardStatus"_s)};
    row.mark->setPixmap(
        iconPixmap(areaIcon(project.areaId).value_or(Icon::Info), colour, MarkSize, devicePixelRatioF()));
    row.mark->setAccessibleName(area != nullptr ? area->name.in(appearance.language) : QString());
    row.title->setText(known != nullptr ? known->title.in(appearance.language) : project.projectId);
    write(row.title, theme.text);
    row.dot->setPixmap(statusPicture(project.status, {colour, theme.raised, theme.textMuted}, devicePixelRatioF()));
    QStringList facts{texts.status(project.status), texts.area(shown)};
    facts.removeAll(QString());
    row.status->setText(facts.join(u" · "_s));
    write(row.status, theme.textMuted);
    return row;
}

int CityCard::placeRow(const Row &row, int top)
{
    const int left = Padding + MarkSize + spacing::Medium;
    const int width = CardWidth - Padding - left;
    row.mark->setGeometry(Padding, top + 2, MarkSize, MarkSize);
    breakBetweenWords(*row.title, width);
    const int below = place(row.title, left, top, width);
    const bool hasDot = !row.dot->pixmap(Qt::ReturnByValue).isNull();
    row.dot->setVisible(hasDot);
    row.dot->setGeometry(
        left, below + (lineHeight(TextRole::Caption) - StatusDotSize) / 2, StatusDotSize, StatusDotSize);
    const int indent = hasDot ? StatusDotSize + spacing::Small : 0;
    breakBetweenWords(*row.status, width - indent);
    return place(row.status, left + indent, below, width - indent);
}

int CityCard::place(QLabel *label, int left, int top, int width)
{
    const bool hasText = !label->text().isEmpty();
    label->setVisible(hasText);
    if (!hasText)
        return top;
    // A label measures its lines by the Latin font; Thai marks reach above and below it.
    constexpr int marks = 3;
    const int height = label->heightForWidth(width);
    label->setGeometry(left, top - marks, width, height + 2 * marks);
    return top + height + 1;
}

void CityCard::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::of(m_scheme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), spacing::CardRadius, spacing::CardRadius);
}

void CityCard::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // a press on the card is none on the map under it
}

} // namespace atlas
