// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/framework.h"
#include "ui/pages/pageview.h"

#include <QHash>

#include <functional>
#include <memory>

class QStackedWidget;

namespace atlas
{

struct Sheet;
class FrameworkView;
class MatrixCard;
class PageHead;
class SheetPanel;

/** What the framework is made of and what each city works on: parts "matrix", "framework" and "challenges". */
class AreasPage final : public PageView
{
    Q_OBJECT

public:
    explicit AreasPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

    /** How an address outside is opened; the browser unless a test says otherwise. */
    void setAddressOpener(std::function<void(const QString &)> opener) { m_openAddress = std::move(opener); }

private:
    enum Section { Matrix, Parts, Challenges };

    void arrange();
    void wire();
    void showChanged(ViewState view);
    void openRecord(const RecordRef &record);
    void openCell(const QString &cityId, const QString &areaId);
    void openAddress(const QString &address);
    void close();
    [[nodiscard]] static Section sectionOf(const ViewState &view);
    [[nodiscard]] Sheet sheetOf(const ViewState &view) const;
    [[nodiscard]] static std::optional<RecordKind> kindOf(const ViewState &view);
    void showSheet(const ViewState &view);

    PageContext m_context;
    std::shared_ptr<const Framework> m_framework; ///< never null; empty where it cannot be read
    QHash<QString, QString> m_sourceTitles;
    Appearance m_appearance;
    Format m_format;
    std::function<void(const QString &)> m_openAddress;
    PageHead *m_head;
    QStackedWidget *m_parts;
    MatrixCard *m_matrix;
    FrameworkView *m_pieces;
    FrameworkView *m_challenges;
    SheetPanel *m_panel;
};

} // namespace atlas
