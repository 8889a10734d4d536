// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an expected failure travels: as a value, with a kind and a sentence a person can act on.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace atlas
{

/** Why something could not be done. */
struct Error
{
    enum class Kind { NotFound, Unreadable, Corrupt, Unsupported, Invalid, Unwritable, Cancelled };

    Kind kind = Kind::Invalid;
    QString message; ///< translated; what happened, where, what to do
    QString detail; ///< for the log, never translated; may be empty

    bool operator==(const Error &) const = default;
};

/** A value or the reason why there is none. Mark every function that returns one `[[nodiscard]]`. */
template <typename T = void>
using Result = tl::expected<T, Error>;

/** The failed half of a Result. */
[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(message), std::move(detail)});
}

} // namespace atlas
