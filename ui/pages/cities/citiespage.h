// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"

namespace atlas
{

class MemberPanel;
class PlacePanel;
struct Catalogue;

/** The members of the network: their list, and the sheet of a city, a state or a project. Composition only. */
class CitiesPage final : public PageView
{
    Q_OBJECT

public:
    explicit CitiesPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void arrange();
    void open(const RecordRef &record);

    Session &m_session;
    const Catalogue &m_catalogue;
    MemberPanel *m_members;
    PlacePanel *m_place;
};

} // namespace atlas
