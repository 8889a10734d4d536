// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facts as values, read straight from data/facts: the way of a test that asks what the facts say without asking
// the edition built from them.
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/catalogue.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace atlas::test
{

/** One row of a table by the name of its column. */
using FactRow = QHash<QString, QString>;

/** The rows of `data/facts/NAME.csv`; fails the running test and gives none where it cannot be read. */
[[nodiscard]] QList<FactRow> factRows(const QString &name);

/** The values of an indicator by place and year, read from the rows of data/facts/observation.csv and nothing else. */
[[nodiscard]] QHash<QString, QMap<int, double>> factValues(const QString &indicator);

/** The text of a column that is English only, with its words of other languages in data/facts/translation.csv. */
[[nodiscard]] LocalizedText translated(const QString &table, const QString &column, const QString &english);

/** Everything a catalogue holds. Read once per program. */
[[nodiscard]] const Catalogue &factCatalogue();

/** Series from data/facts/observation.csv, where the indicator's preferred source wins. Read once per program. */
[[nodiscard]] SeriesReader factSeries();

} // namespace atlas::test
