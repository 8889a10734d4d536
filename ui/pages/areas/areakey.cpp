// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areas/areakey.h"

#include "app/model/area.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textline.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr double IconSize = 16;
constexpr double WordsLeft = IconSize + spacing::Small;
constexpr double EntryGap = spacing::Large;
} // namespace

AreaKey::AreaKey(const QList<Area> &areas, QWidget *parent)
    : QWidget(parent)
    , m_areas(areas)
{
    setObjectName(u"areaKey"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AreaKey::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    QStringList names;
    for (const Area &area : m_areas)
        names.append(area.name.in(appearance.language));
    setAccessibleName(names.join(u", "_s));
    updateGeometry();
    update();
}

/** Of each area, in their order. */
QList<QRectF> AreaKey::boxes(double width) const
{
    QList<QRectF> made;
    QPointF place(0, 0);
    const double height = lineHeight(TextRole::Caption);
    for (const Area &area : m_areas) {
        const double words = std::ceil(textWidth(area.name.in(m_appearance.language), TextRole::Caption)) + 1;
        if (place.x() > 0 && place.x() + WordsLeft + words > width)
            place = QPointF(0, place.y() + height);
        made.append(QRectF(place, QSizeF(WordsLeft + words, height)));
        place.rx() += WordsLeft + words + EntryGap;
    }
    return made;
}

int AreaKey::heightForWidth(int width) const
{
    return m_areas.isEmpty() ? 0 : int(boxes(width).last().bottom());
}

QSize AreaKey::sizeHint() const
{
    return {0, heightForWidth(width())};
}

void AreaKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(m_appearance.scheme);
    const QList<QRectF> places = boxes(width());
    QPainter painter(this);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QRectF &box = places[i];
        const QRectF icon(box.left(), box.center().y() - IconSize / 2, IconSize, IconSize);
        if (const auto picture = areaIcon(m_areas[i].id))
            paintIcon(painter, *picture, icon, theme.area[std::size_t(m_areas[i].position - 1)]);
        paintLine(painter, box.adjusted(WordsLeft, 0, 0, 0), TextRole::Caption, theme.text,
            m_areas[i].name.in(m_appearance.language));
    }
}

} // namespace atlas
