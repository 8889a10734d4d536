// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sheets of cities, states and projects have in common: what they are made from, and how they say it.
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/analysis/sheet.h"
#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/ledger.h"
#include "app/model/places.h"
#include "app/model/projectrecord.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace atlas
{

/** The parts of an edition that the sheets of places speak from; all of it outlives a sheet being made. */
struct PlaceFacts
{
    const Catalogue &catalogue;
    const Places &places;
    const Projects &projects;
    const Ledger &ledger;
    const SeriesReader &series;
    /** Whether a name in another script can be shown here; every name where it is empty. */
    std::function<bool(const QString &name)> canShow = {};
};

/** The parts of these sheets in words of one language. Cheap to make; refers to what it is given. */
class PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::PlaceWords)

public:
    PlaceWords(const PlaceFacts &facts, const Format &format);

    /** @name Names that lead to their sheet; the id alone where the edition does not know it. */
    ///@{
    [[nodiscard]] SheetWords city(const QString &cityId) const;
    [[nodiscard]] SheetWords state(const QString &stateId) const;
    [[nodiscard]] SheetWords area(const QString &areaId) const;
    [[nodiscard]] SheetWords project(const ProjectRecord &project) const;
    ///@}

    /** Links one after the other, parted by commas; a dash where there is none. */
    [[nodiscard]] static QList<SheetWords> inLine(const QList<SheetWords> &links);

    /** What else is said about a place, each statement with its source and which one is followed; empty if nothing. */
    [[nodiscard]] QList<SheetBlock> conflicts(Conflict::Subject subject, const QString &subjectId) const;

    /** The text in the language, with its years in the era; English where the edition has no other. */
    [[nodiscard]] QString text(const LocalizedText &text) const;
    /** A word for rows that nobody checked again; empty for the others. */
    [[nodiscard]] static QString confidence(Confidence confidence);
    /** What stands where the edition does not know the row. */
    [[nodiscard]] static Sheet unknown(const QString &id);

private:
    /** What two statements are about: `People, 2018`. */
    [[nodiscard]] QString about(const Conflict &conflict) const;

    const PlaceFacts &m_facts;
    Format m_format;
};

/** A few words without a link. */
[[nodiscard]] SheetWords plainWords(const QString &text);
/** A fact that is only words. */
[[nodiscard]] SheetFact sheetFact(
    const QString &label, const QString &value, const QString &sourceId = {}, const QString &note = {});
/** A fact with links. */
[[nodiscard]] SheetFact sheetFact(
    const QString &label, const QList<SheetWords> &value, const QString &sourceId = {}, const QString &note = {});
/** Adds the fact where it has something to say. */
void addFact(QList<SheetFact> &facts, const SheetFact &fact);
/** Two notes as one, whichever of them may be empty. */
[[nodiscard]] QString joinedNotes(const QString &first, const QString &second);

} // namespace atlas
