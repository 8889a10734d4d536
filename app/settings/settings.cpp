// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/files/guardedwrite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qint64 LargestFile = 1 << 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::Settings)
};

} // namespace

Settings::Settings(QString path)
    : m_path(std::move(path))
{
}

Result<> Settings::load()
{
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return {};
    m_mayWrite = false; // until it is known that nothing of the reader's gets lost
    const auto bytes = readFile(m_path, LargestFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &parsing);
    if (document.isObject()) {
        m_values = document.object();
        m_mayWrite = true;
        return {};
    }
    const QString aside = m_path + ".damaged"_L1;
    QFile::remove(aside);
    m_mayWrite = QFile::rename(m_path, aside);
    if (!m_mayWrite)
        return failure(Error::Kind::Corrupt,
            Words::tr(
                "The settings in %1 are damaged at byte %2; they stay as they are, and nothing new is remembered.")
                .arg(QDir::toNativeSeparators(m_path), QString::number(parsing.offset)),
            parsing.errorString());
    return failure(Error::Kind::Corrupt,
        Words::tr(
            "The settings in %1 are damaged at byte %2 and were set aside as %3; the program starts with its defaults.")
            .arg(QDir::toNativeSeparators(m_path), QString::number(parsing.offset), QDir::toNativeSeparators(aside)),
        parsing.errorString());
}

Result<> Settings::save()
{
    if (m_path.isEmpty() || !m_changed || !m_mayWrite)
        return {};
    if (auto folder = makePrivateFolder(QFileInfo(m_path).absolutePath()); !folder)
        return folder;
    auto written = writeFile(m_path, QJsonDocument(m_values).toJson());
    m_changed = !written;
    return written;
}

QString Settings::get(const Option<QString> &option) const
{
    return m_values.value(option.key).toString(option.fallback);
}

bool Settings::get(const Option<bool> &option) const
{
    return m_values.value(option.key).toBool(option.fallback);
}

QJsonObject Settings::get(const Option<QJsonObject> &option) const
{
    const QJsonValue value = m_values.value(option.key);
    return value.isObject() ? value.toObject() : option.fallback;
}

void Settings::set(const Option<QString> &option, const QString &value)
{
    put(option.key, value);
}

void Settings::set(const Option<bool> &option, bool value)
{
    put(option.key, value);
}

void Settings::set(const Option<QJsonObject> &option, const QJsonObject &value)
{
    put(option.key, value);
}

void Settings::put(QLatin1StringView key, const QJsonValue &value)
{
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    m_changed = true;
}

QString preferencesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/ascn-atlas/settings.json"_L1;
}

QString workStatePath()
{
    const QString fromEnvironment = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base
        = QDir::isAbsolutePath(fromEnvironment) ? fromEnvironment : QDir::homePath() + "/.local/state"_L1;
    return base + "/ascn-atlas/state.json"_L1;
}

} // namespace atlas
