// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/appearance.h"
#include "app/model/result.h"
#include "app/view/viewstate.h"

#include <QImage>

class QWidget;

namespace atlas
{

struct EditionInfo;

/** What a picture of a page says of itself below the page, and carries with it. */
struct PictureCaption
{
    const EditionInfo &edition;
    const ViewState &view;
    const Appearance &appearance;
};

/** The page as it is seen, with a line below it: program, edition, year, independent. Its text data hold the link. */
[[nodiscard]] QImage pagePicture(QWidget &page, const PictureCaption &caption);

/** Writes a PNG, whole or not at all. A path that is not absolute begins in the current folder. */
[[nodiscard]] Result<> savePicture(const QImage &image, const QString &path);

} // namespace atlas
