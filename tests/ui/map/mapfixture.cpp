// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/map/mapfixture.h"

#include "tests/support/facts.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace atlas::test
{

const QByteArray &basemapBytes()
{
    static const QByteArray bytes = [] {
        if (const auto loaded = loadBundledFonts(); !loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        QFile file(u":/data/basemap.bin"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

MapDescription factMap(const ViewState &view)
{
    const SeriesReader series = factSeries();
    const auto coloured = series(view.indicator);
    const auto agglomerations = series(AgglomerationIndicator);
    const auto administrative = series(AdministrativeIndicator);
    return describeMap(factCatalogue(), {*coloured, *agglomerations, *administrative}, view);
}

SpokenWords::SpokenWords(Language language)
{
    if (language != Language::Thai)
        return;
    if (!m_words.load(u":/i18n/ascn-atlas_th.qm"_s))
        qFatal("no Thai words");
    QCoreApplication::installTranslator(&m_words);
}

SpokenWords::~SpokenWords()
{
    QCoreApplication::removeTranslator(&m_words);
}

} // namespace atlas::test
