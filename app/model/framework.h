// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/localizedtext.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{

/** A piece of the framework of 2018. */
struct FrameworkItem
{
    enum class Kind {
        Outcome,
        UrbanSystem,
        Area, ///< one of the six; its id is that of the area
        Content, ///< what the article puts in an area
        Principle,
    };

    QString id;
    QString parentAreaId; ///< of a content; empty for all others
    Kind kind = Kind::Outcome;
    int position = 0; ///< from 1, within kind and area
    LocalizedText title;
    LocalizedText text;
    bool inArticle = false;
    QString sourceId;
    QString secondSourceId; ///< may be empty

    bool operator==(const FrameworkItem &) const = default;
};

/** One of the six development areas, with its sources; Area is the short form that the program starts with. */
struct AreaRecord
{
    QString id;
    int position = 0; ///< 1 to 6, the order of the framework
    LocalizedText name;
    LocalizedText text; ///< one sentence
    bool inArticle = false;
    QString sourceId;
    QString secondSourceId; ///< may be empty

    bool operator==(const AreaRecord &) const = default;
};

/** A series shown with an area. Its values are those of states: no area has values of its own. */
struct AreaIndicator
{
    QString areaId;
    QString indicatorId;
    int position = 0; ///< from 1, within the area
    bool inArticle = false;
    QString sourceId;

    bool operator==(const AreaIndicator &) const = default;
};

/** A problem of growing cities, with the series that show it. */
struct Challenge
{
    QString id;
    int position = 0; ///< from 1
    LocalizedText title;
    LocalizedText text;
    QStringList indicatorIds; ///< in the order in which they are shown
    LocalizedText indicatorNote; ///< what the series can and cannot show
    bool inArticle = false;
    QString sourceId;

    bool operator==(const Challenge &) const = default;
};

/** What the framework is made of, and what shows its areas and the problems it answers in figures. */
struct Framework
{
    QList<FrameworkItem> items; ///< by position; contents by that of their area first
    QList<AreaRecord> areas; ///< by position
    QList<AreaIndicator> areaIndicators; ///< by position of the area, then their own
    QList<Challenge> challenges; ///< by position

    /** Null for an unknown id. */
    [[nodiscard]] const FrameworkItem *item(const QString &id) const;
    /** Null for an unknown id. */
    [[nodiscard]] const AreaRecord *area(const QString &id) const;
    /** By position; contents by that of their area first. */
    [[nodiscard]] QList<FrameworkItem> itemsOf(FrameworkItem::Kind kind) const;
    /** By position. */
    [[nodiscard]] QList<FrameworkItem> contentsOf(const QString &areaId) const;
    /** By position. */
    [[nodiscard]] QList<AreaIndicator> indicatorsOf(const QString &areaId) const;
};

} // namespace atlas
