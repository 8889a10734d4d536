// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageview.h"
#include "ui/pages/sources/sourcesdesk.h"

#include <optional>

class QStackedWidget;

namespace atlas
{

class PageHead;
class PassingNotice;

/** Who says so: the claims of the article beside the data, its footnotes, what disagrees, and every source. */
class SourcesPage final : public PageView
{
    Q_OBJECT

public:
    explicit SourcesPage(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance) override;
    void follow(const ViewState &view) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPane();
    void openRecord(const RecordRef &record);
    void copy(SheetPane::Copy what);
    /** The list of a part, made when it is first wanted. */
    [[nodiscard]] RecordList &list(SourcesPart part);
    void fill(SourcesPart part);
    void retranslate();

    PageContext m_context;
    SourcesDesk m_desk;
    Appearance m_appearance;
    std::optional<ViewState> m_typed; ///< the view of the letter typed last
    PageHead *m_head;
    QStackedWidget *m_lists;
    SheetPane *m_pane;
    PassingNotice *m_notice;
    QHash<SourcesPart, RecordList *> m_made;
    QList<SourcesPart> m_stale; ///< made, but in the words of another language or era
};

} // namespace atlas
