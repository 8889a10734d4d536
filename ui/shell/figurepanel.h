// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/view/viewstate.h"
#include "ui/prompts/browser.h"
#include "ui/shell/figuresource.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QLabel;
class QMenu;

namespace atlas
{

class Edition;
class IconButton;
class LinkButton;
class Session;
class SheetView;

/**
 * Who says so: the sheet of the figure that the view asks after, over the right side of whatever page there is. It is
 * there exactly while the view has such a figure; what it leads to is a change of the view. The keyboard comes to it
 * and goes back to where it was.
 */
class FigurePanel final : public Card
{
    Q_OBJECT

public:
    /** What is given outlives the panel. */
    FigurePanel(Edition &edition, const SeriesReader &series, Session &session, const OpenAddress &openAddress,
        QWidget *parent);

    void setAppearance(const Appearance &appearance);
    /** Stands at the right of `room`, in coordinates of the parent, as wide as a sheet needs. */
    void standIn(const QRect &room);

    [[nodiscard]] const Sheet &sheet() const;
    /** The choice behind the button that copies. */
    [[nodiscard]] QMenu *makeCopyMenu();

Q_SIGNALS:
    /** A sentence on what was done. */
    void done(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void arrange();
    void connectParts();
    void follow(const ViewState &view);
    void appear();
    void leave();
    void refill();
    void retranslateUi();
    void copyCitation(Language language);
    void showSeries();
    void go(const ViewState &view);
    [[nodiscard]] Format format() const { return Format(m_appearance); }

    FigureSource m_source;
    Session &m_session;
    Appearance m_appearance;
    std::optional<FigureRef> m_figure; ///< what is shown
    QPointer<QWidget> m_cameFrom; ///< had the keyboard before the panel
    QLabel *m_heading;
    IconButton *m_close;
    SheetView *m_sheet;
    LinkButton *m_copy;
    LinkButton *m_years;
};

} // namespace atlas
