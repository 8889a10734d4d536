// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/seriesreader.h"
#include "app/model/appearance.h"
#include "app/model/catalogue.h"
#include "app/view/session.h"
#include "ui/pages/overview/density.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace atlas
{

class KeyFigureCard;

/** The six key figures, side by side or in rows; follows year, states and measure of the view. */
class KeyFigureStrip final : public QWidget
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the strip. */
    KeyFigureStrip(Session &session, const Catalogue &catalogue, SeriesReader series, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setDensity(Density density);
    /** Six in one row, or fewer in several. */
    void setColumns(int columns);

    [[nodiscard]] const QList<KeyFigureCard *> &cards() const { return m_cards; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const ViewState &before, const ViewState &after);
    void refresh();
    void chooseLabels();

    Session &m_session;
    const Catalogue &m_catalogue;
    SeriesReader m_series;
    Appearance m_appearance;
    QGridLayout *m_rows;
    QList<KeyFigureCard *> m_cards; ///< children, by KeyFigure::Id
};

} // namespace atlas
