// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QWidget>

class QLabel;

namespace atlas
{

class ElidedLabel;
class IconButton;
class MenuStrip;
class Preferences;
class SearchButton;
class SegmentedSwitch;
class Session;
struct EditionInfo;

/** The top of the window: what this is, its menus, which edition, the way back, and how the reader likes things. */
class Header final : public QWidget
{
    Q_OBJECT

public:
    /** `menus` becomes a child and stands after the name. */
    Header(const EditionInfo &edition, MenuStrip &menus, Session &session, Preferences &preferences,
        QWidget *parent = nullptr);

    /** Takes less height, for a low window. */
    void setTight(bool tight);

    void setAppearance(const Appearance &appearance);

Q_SIGNALS:
    void searchWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildLine();
    void connectButtons();
    void followHistory();
    void retranslateUi();

    const EditionInfo &m_edition;
    Session &m_session;
    Preferences &m_preferences;
    QLabel *m_name;
    MenuStrip &m_menus;
    ElidedLabel *m_subtitle;
    SearchButton *m_search;
    IconButton *m_back;
    IconButton *m_forward;
    SegmentedSwitch *m_language;
    SegmentedSwitch *m_era;
    IconButton *m_theme;
};

} // namespace atlas
