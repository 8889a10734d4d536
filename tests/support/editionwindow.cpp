// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/editionwindow.h"

#include "ui/theme/fonts.h"

#include <QApplication>
#include <QEventLoop>
#include <QResource>
#include <QStyleFactory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

/** What the program does before it opens a window; once per run of a test program. */
void prepareToolkit()
{
    static const bool isDone = [] {
        if (const auto loaded = loadBundledFonts(); !loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        return true;
    }();
    static_cast<void>(isDone);
}

QByteArray embeddedBasemap()
{
    const QResource basemap(u":/data/basemap.bin"_s);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(basemap.data()), basemap.size());
}

/** Where every part in sight lies. */
QList<QRect> placesOfParts(const QWidget &window)
{
    QList<QRect> places;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->isVisible())
            places.append({part->mapTo(&window, QPoint()), part->size()});
    }
    return places;
}

} // namespace

EditionWindow::EditionWindow(QSize size, const Appearance &appearance, const ViewState &view)
{
    prepareToolkit();
    auto edition = Edition::openEmbedded();
    if (!edition)
        qFatal("%s", qPrintable(edition.error().message));
    m_edition = std::move(*edition);
    m_session = std::make_unique<Session>(view);
    m_preferences = std::make_unique<Preferences>(m_settings, appearance);
    m_window = std::make_unique<MainWindow>(*m_edition, embeddedBasemap(), *m_session, *m_preferences, m_languages);
    m_window->resize(size);
    m_window->show();
    QCoreApplication::processEvents();
}

void EditionWindow::resize(QSize size)
{
    m_window->resize(size);
    QCoreApplication::processEvents();
}

void EditionWindow::show(const ViewState &view)
{
    m_session->show(view);
    QCoreApplication::processEvents();
}

void EditionWindow::setAppearance(const Appearance &appearance)
{
    m_preferences->setAppearance(appearance);
    QCoreApplication::processEvents();
}

void EditionWindow::settle()
{
    constexpr int AMoment = 30; // milliseconds
    constexpr int MostMoments = 200;
    QList<QRect> before;
    for (int moment = 0; moment < MostMoments; ++moment) {
        run(AMoment);
        const QList<QRect> after = placesOfParts(*m_window);
        if (after == before)
            return;
        before = after;
    }
    qFatal("the parts of the window do not come to rest");
}

void EditionWindow::run(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace atlas::test
