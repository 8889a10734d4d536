// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/dataset/edition.h"
#include "app/settings/preferences.h"
#include "app/view/session.h"
#include "ui/pages/pageview.h"

#include <QSize>
#include <QStringList>

#include <memory>
#include <utility>

namespace atlas::test
{

/** A page alone on the built edition, which follows its session as in the window; qFatal where it cannot open. */
template <typename Page>
struct ShownPage
{
    ShownPage(const ViewState &view, const Appearance &appearance, QSize size)
        : edition(openEdition())
        , series([this](const QString &id) { return edition->series().indicator(id); })
        , session(view)
        , preferences(settings, appearance)
        , page({*edition, series, basemap, session, preferences,
              [this](const QString &address) { opened.append(address); }})
    {
        QObject::connect(&session, &Session::viewChanged, &page,
            [this](const ViewState &, const ViewState &after) { page.follow(after); });
        page.setAppearance(appearance);
        page.resize(size);
        page.show();
        page.follow(session.view());
    }

    /** The part of this type and name; qFatal where there is none. */
    template <typename Widget>
    [[nodiscard]] Widget &part(const QString &name) const
    {
        auto *found = page.template findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("no part %s", qPrintable(name));
        return *found;
    }

    static std::unique_ptr<Edition> openEdition()
    {
        auto opened = Edition::openEmbedded();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    std::unique_ptr<Edition> edition;
    SeriesReader series;
    QByteArray basemap;
    Session session;
    Settings settings;
    Preferences preferences;
    QStringList opened; ///< addresses that the browser would show
    Page page;
};

} // namespace atlas::test
