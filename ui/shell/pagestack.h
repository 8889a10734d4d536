// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"
#include "app/model/record.h"
#include "ui/pages/pageview.h"

#include <QHash>
#include <QStackedWidget>

#include <optional>

class QKeyEvent;

namespace atlas
{

class PageArea;

/** The page of the view: makes each page when it is first wanted and tells the one that is shown of the view. */
class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    /** What `context` names outlives the stack. */
    explicit PageStack(const PageContext &context, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);

    /** The page that is shown. */
    [[nodiscard]] PageView &current() const { return *m_current; }

    /** Scrolls the page in view by a key that no part of it had use for; false where all is in sight. */
    bool scrollByKey(const QKeyEvent &event);

Q_SIGNALS:
    /** A page was made and is about to be shown. */
    void pageMade(atlas::PageView *page);
    /** Another page is shown. */
    void pageShown(atlas::PageView *page);

private:
    void follow(const ViewState &view);
    static void readWhatIsOpen(const PageView &view);
    /** A page in the room it is seen in. */
    struct Shown
    {
        PageView *view = nullptr;
        PageArea *area = nullptr;
        std::optional<RecordRef> open; ///< what it was shown with last
    };

    [[nodiscard]] Shown &page(Page page);
    [[nodiscard]] PageView *makePage(Page page);

    PageContext m_context;
    Appearance m_appearance;
    QHash<Page, Shown> m_pages;
    PageView *m_current = nullptr;
};

} // namespace atlas
