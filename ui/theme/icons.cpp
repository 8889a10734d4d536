// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
    case Icon::CivicSocial:
        return "area-civic-social"_L1;
    case Icon::HealthWellbeing:
        return "area-health-wellbeing"_L1;
    case Icon::SafetySecurity:
        return "area-safety-security"_L1;
    case Icon::QualityEnvironment:
        return "area-quality-environment"_L1;
    case Icon::BuiltInfrastructure:
        return "area-built-infrastructure"_L1;
    case Icon::IndustryInnovation:
        return "area-industry-innovation"_L1;
    case Icon::ChevronDown:
        return "chevron-down"_L1;
    case Icon::Overview:
        return "layout-dashboard"_L1;
    case Icon::Cities:
        return "building-2"_L1;
    case Icon::Areas:
        return "layers"_L1;
    case Icon::Urbanisation:
        return "chart-area"_L1;
    case Icon::Economy:
        return "trending-up"_L1;
    case Icon::Network:
        return "share-2"_L1;
    case Icon::Sources:
        return "library"_L1;
    case Icon::Data:
        return "table-2"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::LightTheme:
        return "sun"_L1;
    case Icon::DarkTheme:
        return "moon"_L1;
    case Icon::Back:
        return "arrow-left"_L1;
    case Icon::Forward:
        return "arrow-right"_L1;
    case Icon::Close:
        return "x"_L1;
    case Icon::Place:
        return "map-pin"_L1;
    case Icon::Plus:
        return "plus"_L1;
    case Icon::Minus:
        return "minus"_L1;
    case Icon::Fit:
        return "maximize"_L1;
    case Icon::Info:
        return "info"_L1;
    case Icon::Year:
        return "calendar"_L1;
    case Icon::Event:
        return "milestone"_L1;
    case Icon::State:
        return "flag"_L1;
    case Icon::World:
        return "globe"_L1;
    case Icon::Series:
        return "chart-line"_L1;
    case Icon::Project:
        return "folder-kanban"_L1;
    case Icon::People:
        return "users"_L1;
    case Icon::Partner:
        return "handshake"_L1;
    case Icon::Objective:
        return "target"_L1;
    case Icon::Challenge:
        return "triangle-alert"_L1;
    case Icon::Part:
        return "layout-grid"_L1;
    case Icon::Figure:
        return "chart-column"_L1;
    case Icon::Claim:
        return "quote"_L1;
    case Icon::Conflict:
        return "scale"_L1;
    case Icon::Citation:
        return "text-quote"_L1;
    case Icon::Command:
        return "square-terminal"_L1;
    case Icon::Keys:
        return "keyboard"_L1;
    case Icon::Program:
        return "ascn-atlas"_L1;
    }
    Q_UNREACHABLE();
}

/** The drawing with `currentColor` replaced; empty when the program was built without its icons. */
QByteArray drawing(Icon icon, const QColor &colour)
{
    QFile file(u":/icons/"_s + fileName(icon) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

void paintCurves(QPainter &painter, Icon icon, const QRectF &target, const QColor &colour)
{
    QSvgRenderer renderer(drawing(icon, colour));
    const qreal before = painter.opacity();
    painter.setOpacity(before * colour.alphaF());
    renderer.render(&painter, target);
    painter.setOpacity(before);
}

} // namespace

std::optional<Icon> areaIcon(const QString &areaId)
{
    if (areaId == "civic_social"_L1)
        return Icon::CivicSocial;
    if (areaId == "health_wellbeing"_L1)
        return Icon::HealthWellbeing;
    if (areaId == "safety_security"_L1)
        return Icon::SafetySecurity;
    if (areaId == "quality_environment"_L1)
        return Icon::QualityEnvironment;
    if (areaId == "built_infrastructure"_L1)
        return Icon::BuiltInfrastructure;
    if (areaId == "industry_innovation"_L1)
        return Icon::IndustryInnovation;
    return std::nullopt;
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &target, const QColor &colour)
{
    const bool onScreen = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (!onScreen || painter.transform().isScaling()) {
        paintCurves(painter, icon, target, colour);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap picture = iconPixmap(icon, colour, int(std::round(target.width())), ratio);
    painter.drawPixmap(target, picture, QRectF(picture.rect()));
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int pixels, qreal devicePixelRatio)
{
    const QString key = u"atlas-icon/%1/%2/%3/%4"_s.arg(int(icon))
                            .arg(colour.rgba(), 8, 16)
                            .arg(pixels)
                            .arg(int(std::round(devicePixelRatio * 100)));
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSizeF(pixels, pixels).toSize() * devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurves(painter, icon, QRectF(picture.rect()), colour);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, picture);
    return picture;
}

QIcon icon(Icon icon, const QColor &colour, int pixels)
{
    QIcon result;
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0})
        result.addPixmap(iconPixmap(icon, colour, pixels, ratio));
    return result;
}

} // namespace atlas
