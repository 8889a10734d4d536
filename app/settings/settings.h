// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace atlas
{

/** A setting, declared once in the room that uses it: its name in the file and the value it has until it is set. */
template <typename Value>
struct Option
{
    QLatin1StringView key;
    Value fallback;
};

/**
 * A small JSON file of settings. What is not in it has its default; what is not understood is kept as it is, so that an
 * older program loses nothing of a newer one. A damaged file is set aside under `NAME.damaged`, never overwritten.
 */
class Settings
{
public:
    /** Settings that live in `path`; an empty path keeps them in memory alone, for tests and pictures. */
    explicit Settings(QString path = {});

    /** Reads the file; one that does not exist is no error. After an error every option has its default. */
    [[nodiscard]] Result<> load();
    /** Writes what was changed; does nothing where nothing was. */
    [[nodiscard]] Result<> save();

    [[nodiscard]] QString get(const Option<QString> &option) const;
    [[nodiscard]] bool get(const Option<bool> &option) const;
    [[nodiscard]] QJsonObject get(const Option<QJsonObject> &option) const;
    void set(const Option<QString> &option, const QString &value);
    void set(const Option<bool> &option, bool value);
    void set(const Option<QJsonObject> &option, const QJsonObject &value);

private:
    void put(QLatin1StringView key, const QJsonValue &value);

    QString m_path;
    QJsonObject m_values;
    bool m_changed = false;
    bool m_mayWrite = true;
};

/** Preferences: how the reader likes things. Under the user's configuration folder. */
[[nodiscard]] QString preferencesPath();
/** Work state: where the reader left off. Under `$XDG_STATE_HOME`, by default `~/.local/state`. */
[[nodiscard]] QString workStatePath();

} // namespace atlas
