// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace atlas::test
{

/** How two pictures differ. */
struct PictureDifference
{
    qsizetype pixels = 0; ///< that differ by more than is let pass
    int most = 0; ///< the largest difference of a channel anywhere, 0 to 255
    QRect where; ///< around the pixels that differ
    QImage picture; ///< the second one faded, what differs in red
};

/** A channel may differ by so much: another version of FreeType or of the toolkit rounds the edge of a letter
 * otherwise. */
inline constexpr int LetPassPerChannel = 40;
/** So many of a thousand pixels may differ by more. */
inline constexpr double LetPassPerMille = 0.4;

/** Compares pictures of one size. */
[[nodiscard]] PictureDifference differenceOf(const QImage &a, const QImage &b);
/** Whether a difference of pictures of this size is small enough to be another machine and not another picture. */
[[nodiscard]] bool isLetPass(const PictureDifference &difference, QSize size);

/**
 * Compares `picture` with the approved one of that name in tests/visual/approved. Empty where it is near enough; else
 * what differs, and where the actual and the difference picture lie. With ATLAS_APPROVE set in the environment the
 * picture is written there instead and passes.
 */
[[nodiscard]] QString faultOfPicture(const QString &name, const QImage &picture);

/** Whether there is any approved picture: none at all means that they have not been made yet. */
[[nodiscard]] bool hasApprovedPictures();
[[nodiscard]] bool isApproving();

} // namespace atlas::test
