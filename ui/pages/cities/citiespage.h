// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"

#include <functional>

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
    /** Opens an address outside; tests give another one. */
    using OpenAddress = std::function<void(const QString &address)>;

    explicit CitiesPage(const PageContext &context, QWidget *parent = nullptr);
    CitiesPage(const PageContext &context, OpenAddress openAddress, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

private:
    void arrange();
    void open(const RecordRef &record);

    Session &m_session;
    const Catalogue &m_catalogue;
    OpenAddress m_openAddress;
    MemberPanel *m_members;
    PlacePanel *m_place;
};

} // namespace atlas
