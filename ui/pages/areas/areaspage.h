// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/framework.h"
#include "ui/pages/pageview.h"

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
    Appearance m_appearance;
    Format m_format;
    PageHead *m_head;
    QStackedWidget *m_parts;
    MatrixCard *m_matrix;
    FrameworkView *m_pieces;
    FrameworkView *m_challenges;
    SheetPanel *m_panel;
};

} // namespace atlas
