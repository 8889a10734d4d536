// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/visual/picturediff.h"

#include <QColor>
#include <QDir>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

constexpr double Faded = 0.25; ///< of the actual picture's contrast under a difference

QString approvedFolder()
{
    return QStringLiteral(ATLAS_SOURCE_DIR) + u"/tests/visual/approved"_s;
}

int mostOfChannels(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

int faded(int channel)
{
    return int(255 - (255 - channel) * Faded);
}

QRgb fadedColour(QRgb colour)
{
    return qRgb(faded(qRed(colour)), faded(qGreen(colour)), faded(qBlue(colour)));
}

/** A smaller file: the lowest bits of the channels are far below what is let pass. */
QImage coarse(const QImage &picture)
{
    constexpr QRgb UpperBits = 0xfff8f8f8;
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, image.pixel(x, y) & UpperBits);
    }
    return image.convertToFormat(QImage::Format_RGB888);
}

/** Keeps a picture of a failure in the build folder; the result is its path. */
QString keep(const QString &name, const QImage &picture)
{
    const QDir folder(QStringLiteral(ATLAS_BINARY_DIR) + u"/pictures"_s);
    const QString path = folder.filePath(name + u".png"_s);
    return folder.mkpath(u"."_s) && picture.save(path) ? path : path + u" (could not be written)"_s;
}

} // namespace

PictureDifference differenceOf(const QImage &a, const QImage &b)
{
    const QImage first = a.convertToFormat(QImage::Format_RGB32);
    const QImage second = b.convertToFormat(QImage::Format_RGB32);
    PictureDifference difference;
    difference.picture = second;
    for (int y = 0; y < second.height(); ++y) {
        for (int x = 0; x < second.width(); ++x) {
            const int most = mostOfChannels(first.pixel(x, y), second.pixel(x, y));
            difference.most = std::max(difference.most, most);
            const bool differs = most > LetPassPerChannel;
            difference.pixels += differs ? 1 : 0;
            if (differs)
                difference.where |= QRect(x, y, 1, 1);
            difference.picture.setPixel(x, y, differs ? qRgb(220, 0, 0) : fadedColour(second.pixel(x, y)));
        }
    }
    return difference;
}

bool isLetPass(const PictureDifference &difference, QSize size)
{
    return double(difference.pixels) <= LetPassPerMille * size.width() * size.height() / 1000.0;
}

QString faultOfPicture(const QString &name, const QImage &picture)
{
    const QString path = approvedFolder() + u'/' + name + u".png"_s;
    if (isApproving()) {
        const bool isWritten = QDir().mkpath(approvedFolder()) && coarse(picture).save(path, "PNG", 0);
        return isWritten ? QString() : u"%1 could not be written"_s.arg(path);
    }
    const QImage approved(path);
    if (approved.isNull())
        return u"there is no approved picture %1; the actual one: %2"_s.arg(path, keep(name, picture));
    if (approved.size() != picture.size())
        return u"%1 is %2 x %3, approved are %4 x %5"_s.arg(keep(name, picture))
            .arg(picture.width())
            .arg(picture.height())
            .arg(approved.width())
            .arg(approved.height());
    const PictureDifference difference = differenceOf(approved, picture);
    if (isLetPass(difference, picture.size()))
        return {};
    const QRect where = difference.where;
    return u"%1 pixels differ, around %2,%3 %4 x %5; approved: %6, actual: %7, difference: %8"_s.arg(difference.pixels)
        .arg(where.x())
        .arg(where.y())
        .arg(where.width())
        .arg(where.height())
        .arg(path, keep(name, picture), keep(name + u"-difference"_s, difference.picture));
}

bool hasApprovedPictures()
{
    return !QDir(approvedFolder()).entryList({u"*.png"_s}, QDir::Files).isEmpty();
}

bool isApproving()
{
    return qEnvironmentVariableIsSet("ATLAS_APPROVE");
}

} // namespace atlas::test
