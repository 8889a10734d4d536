// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagepicture.h"

#include "app/files/guardedwrite.h"
#include "app/model/catalogue.h"
#include "app/view/link.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::PagePicture)
};

constexpr int CaptionHeight = 28;

} // namespace

QImage pagePicture(QWidget &page, const PictureCaption &caption)
{
    const Theme &theme = Theme::of(caption.appearance.scheme);
    const qreal ratio = page.devicePixelRatioF();
    const QSize size(page.width(), page.height() + CaptionHeight);
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.ground);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, page.grab());
    painter.setFont(atlas::font(TextRole::Caption));
    painter.setPen(theme.textMuted);
    const Format format(caption.appearance);
    painter.drawText(QRect(spacing::Page, page.height(), size.width() - 2 * spacing::Page, CaptionHeight),
        Qt::AlignLeft | Qt::AlignVCenter,
        Words::tr("%1 · ASCN Atlas, data edition %2 · independent, not a publication of ASEAN")
            .arg(format.year(caption.view.year), caption.edition.number));
    painter.end();
    image.setText(u"Source"_s, toLink(caption.view));
    return image;
}

Result<> savePicture(const QImage &image, const QString &path)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return failure(Error::Kind::Unwritable, Words::tr("The picture could not be made."));
    return writeFile(QDir::current().absoluteFilePath(path), buffer.data());
}

} // namespace atlas
