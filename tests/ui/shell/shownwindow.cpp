// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/shownwindow.h"

#include "app/dataset/edition.h"
#include "app/view/link.h"
#include "ui/theme/fonts.h"

#include <QLabel>
#include <QResource>

using namespace Qt::StringLiterals;

namespace atlas::test
{

Edition &builtEdition()
{
    static const std::unique_ptr<Edition> edition = [] {
        if (const auto loaded = loadBundledFonts(); !loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        auto opened = Edition::openEmbedded();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }();
    return *edition;
}

QByteArray builtBasemap()
{
    const QResource basemap(u":/data/basemap.bin"_s);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(basemap.data()), basemap.size());
}

ViewState viewFrom(const QString &link)
{
    const auto view = viewFromLink(u"ascn-atlas:"_s + link);
    if (!view)
        qFatal("%s", qPrintable(view.error().message));
    return *view;
}

ShownWindow::ShownWindow(const ViewState &view, const Appearance &appearance, QSize size)
    : session(view)
    , preferences(settings, appearance)
    , window(builtEdition(), builtBasemap(), session, preferences, languages, &prompts,
          [this](const QString &address) { opened.append(address); })
{
    window.resize(size);
    window.show();
}

QAction &ShownWindow::action(Act act) const
{
    for (const Actions::Row &row : Actions::table()) {
        if (row.act == act)
            return *window.findChild<QAction *>(QLatin1StringView(row.name));
    }
    Q_UNREACHABLE();
}

QString ShownWindow::notice() const
{
    const auto *label = window.findChild<QLabel *>(u"notice"_s);
    return label->isVisible() ? label->text() : QString();
}

void ShownWindow::change(const std::function<void(ViewState &)> &change)
{
    ViewState view = session.view();
    change(view);
    session.show(view);
}

void ShownWindow::look(const std::function<void(Appearance &)> &change)
{
    Appearance appearance = preferences.appearance();
    change(appearance);
    preferences.setAppearance(appearance);
}

} // namespace atlas::test
