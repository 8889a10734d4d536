// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/files/guardedwrite.h"
#include "app/selfcheck.h"
#include "app/settings/preferences.h"
#include "app/startupreport.h"
#include "app/view/link.h"
#include "app/view/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QResource>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

const Option<QJsonObject> LastView{"view"_L1, {}};
const Option<QString> WindowGeometry{"window"_L1, {}};

/** The ids of the arguments that this edition does not have. */
QString unknownId(const ViewState &view, const Catalogue &catalogue)
{
    if (!view.city.isEmpty() && !catalogue.city(view.city))
        return u"There is no city “%1” in this edition."_s.arg(view.city);
    if (!view.area.isEmpty() && !catalogue.area(view.area))
        return u"There is no area “%1” in this edition."_s.arg(view.area);
    if (!catalogue.indicator(view.indicator))
        return u"There is no indicator “%1” in this edition."_s.arg(view.indicator);
    for (const QString &id : view.states) {
        if (!catalogue.state(id))
            return u"There is no state “%1” in this edition."_s.arg(id);
    }
    return {};
}

Appearance withChoices(Appearance appearance, const CommandLine &line)
{
    appearance.language = line.language.value_or(appearance.language);
    appearance.scheme = line.scheme.value_or(appearance.scheme);
    // A language brings its own era unless one is asked for: a Thai page of a link or a picture counts Buddhist years.
    if (line.language)
        appearance.era = *line.language == Language::Thai ? Era::Buddhist : Era::Common;
    appearance.era = line.era.value_or(appearance.era);
    return appearance;
}

QByteArray embeddedBasemap()
{
    const QResource resource(u":/data/basemap.bin"_s);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

Result<> writePicture(const QImage &image, const QString &path)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(Error::Kind::Unwritable, u"The picture could not be made."_s);
    return writeFile(QDir::current().absoluteFilePath(path), buffer.data());
}

} // namespace

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

int fail(const QString &sentence, ExitStatus status)
{
    print(stderr, u"ascn-atlas: "_s + sentence + u'\n');
    return status;
}

void Program::loadStore(Settings &store)
{
    if (const auto loaded = store.load(); !loaded)
        m_notices.append(loaded.error().message);
}

Result<> Program::openEdition()
{
    auto edition = m_line.dataFile.isEmpty() ? Edition::openEmbedded() : Edition::openFile(m_line.dataFile);
    if (!edition && m_isForReader && !m_line.dataFile.isEmpty()) {
        const QString reason = edition.error().message;
        print(stderr, u"ascn-atlas: "_s + reason + u'\n');
        edition = Edition::openEmbedded();
        if (edition)
            m_notices.append(QCoreApplication::translate(
                "atlas::Program", "%1 Shown instead: edition %2, which came with the program.")
                                 .arg(reason, (*edition)->catalogue().edition.number));
    }
    if (!edition)
        return tl::unexpected(std::move(edition).error());
    m_edition = std::move(*edition);
    return {};
}

ViewState Program::firstView() const
{
    if (m_line.view)
        return *m_line.view;
    const auto remembered = viewFromJson(m_workStore.get(LastView));
    return remembered ? *remembered : ViewState{};
}

int Program::run(StartupClock &clock)
{
    loadStore(m_preferenceStore);
    const Appearance appearance = withChoices(rememberedAppearance(m_preferenceStore), m_line);
    if (const auto spoken = m_languages.use(appearance.language); !spoken)
        m_notices.append(spoken.error().message);
    loadStore(m_workStore);
    if (const auto loaded = loadBundledFonts(); !loaded)
        return fail(loaded.error().message, Failed);
    clock.mark(u"fonts"_s);
    if (const auto opened = openEdition(); !opened)
        return fail(opened.error().message, Failed);
    clock.mark(u"edition"_s);
    if (m_line.action == CommandLine::Action::SelfCheck) {
        const SelfCheckReport report = selfCheck(*m_edition);
        print(stdout, report.lines.join(u'\n') + u'\n');
        return report.isWell ? Done : Failed;
    }
    if (const QString unknown = unknownId(firstView(), m_edition->catalogue()); m_line.view && !unknown.isEmpty())
        return fail(unknown, Misused);

    Session session(firstView());
    Preferences preferences(m_preferenceStore, appearance);
    // At once, and not only at the end: a session that is killed loses no choice.
    QObject::connect(
        &preferences, &Preferences::appearanceChanged, &preferences, [this] { saveStore(m_preferenceStore); });
    MainWindow window(*m_edition, embeddedBasemap(), session, preferences, m_languages);
    window.resize(m_line.size);
    clock.mark(u"window"_s);
    if (!m_notices.isEmpty())
        window.say(m_notices.join(u' '));

    if (!m_isForReader)
        return paintOnce(window, clock);
    const int status = showWindow(window);
    rememberPlace(window, session);
    return status;
}

int Program::showWindow(MainWindow &window)
{
    if (!m_line.sizeIsGiven
        && !window.restoreGeometry(QByteArray::fromBase64(m_workStore.get(WindowGeometry).toLatin1())))
        window.resize(m_line.size.boundedTo(window.screen()->availableSize()));
    window.show();
    return QApplication::exec();
}

int Program::paintOnce(MainWindow &window, StartupClock &clock)
{
    int status = Done;
    QObject::connect(&window, &MainWindow::firstPagePainted, &window, [&] {
        clock.mark(FirstPaintPhase);
        clock.mark(CompletePhase); // nothing is left for later: the first paint is whole, which a test holds
        if (m_line.action == CommandLine::Action::StartupReport)
            print(stdout, QString::fromUtf8(clock.toJson()));
        if (!m_line.picture.isEmpty()) {
            if (const auto written = writePicture(window.grab().toImage(), m_line.picture); !written)
                status = fail(written.error().message, Failed);
        }
        QCoreApplication::quit();
    });
    window.show();
    QApplication::exec();
    return status;
}

void Program::rememberPlace(const MainWindow &window, const Session &session)
{
    m_workStore.set(WindowGeometry, QString::fromLatin1(window.saveGeometry().toBase64()));
    m_workStore.set(LastView, toJson(session.view()));
    saveStore(m_workStore);
}

void Program::saveStore(Settings &store)
{
    if (const auto saved = store.save(); !saved)
        fail(saved.error().message, Failed);
}

} // namespace atlas
