// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figurepanel.h"

#include "app/analysis/charttext.h"
#include "app/dataset/edition.h"
#include "app/view/session.h"
#include "ui/sheet/sheetview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/linkbutton.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr int SheetWidth = 430; ///< pixels at 100 %
constexpr int LargeScreen = 2400; ///< wider rooms give the sheet a fifth of them
constexpr int Beside = 40; ///< what of the page is left to be seen at the least

} // namespace

FigurePanel::FigurePanel(
    Edition &edition, const SeriesReader &series, Session &session, const OpenAddress &openAddress, QWidget *parent)
    : Card(parent)
    , m_source(edition, series)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_close(new IconButton(Icon::Close, this))
    , m_sheet(new SheetView(edition.catalogue(), this))
    , m_copy(new LinkButton(this))
    , m_years(new LinkButton(this))
{
    setObjectName(u"figurePanel"_s);
    arrange();
    connectParts();
    connect(m_sheet, &SheetView::addressWanted, this, openAddress);
    hide();
    connect(
        &session, &Session::viewChanged, this, [this](const ViewState &, const ViewState &after) { follow(after); });
}

void FigurePanel::arrange()
{
    m_heading->setFont(atlas::font(TextRole::Label));
    m_close->setObjectName(u"closeFigure"_s);
    m_sheet->setObjectName(u"figureSheet"_s);
    m_copy->setObjectName(u"copyCitation"_s);
    m_years->setObjectName(u"allYears"_s);
    m_sheet->keepFigures();
    m_copy->setOffersChoice(true);
    bearFocusOf(*m_sheet);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::Large - 1, 0, spacing::Small, 0); // the words begin where those of the sheet do
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spacing::Medium, 0, spacing::Medium, 0);
    foot->setSpacing(spacing::Large);
    foot->addWidget(m_copy);
    foot->addWidget(m_years);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, spacing::Small, 1, spacing::Small);
    column->setSpacing(spacing::Small);
    column->addLayout(head);
    column->addWidget(m_sheet, 1);
    column->addLayout(foot);
    setTabOrder(m_sheet, m_copy);
    setTabOrder(m_copy, m_years);
    setTabOrder(m_years, m_close);
}

void FigurePanel::connectParts()
{
    connect(m_close, &QAbstractButton::clicked, this, [this] { go(withoutFigure(m_session.view())); });
    connect(m_copy, &QAbstractButton::clicked, this,
        [this] { makeCopyMenu()->popup(m_copy->mapToGlobal(QPoint(0, m_copy->height()))); });
    connect(m_years, &QAbstractButton::clicked, this, &FigurePanel::showSeries);
    connect(m_sheet, &SheetView::recordWanted, this,
        [this](const RecordRef &record) { go(withRecordOpen(m_session.view(), record)); });
    connect(m_sheet, &SheetView::figureWanted, this,
        [this](const FigureRef &figure) { go(withFigure(m_session.view(), figure)); });
}

void FigurePanel::go(const ViewState &view)
{
    m_session.show(view);
}

QMenu *FigurePanel::makeCopyMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"citationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &name, const QString &words, Language language) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, language] { copyCitation(language); });
    };
    offer(u"citeInEnglish"_s, tr("Copy the citation in English"), Language::English);
    offer(u"citeInThai"_s, tr("Copy the citation in Thai"), Language::Thai);
    return menu;
}

const Sheet &FigurePanel::sheet() const
{
    return m_sheet->sheet();
}

void FigurePanel::follow(const ViewState &view)
{
    const bool wasThere = m_figure.has_value();
    m_figure = view.figure;
    if (m_figure) {
        refill();
        if (!wasThere)
            appear();
    } else if (wasThere) {
        leave();
    }
}

void FigurePanel::appear()
{
    m_cameFrom = QApplication::focusWidget();
    show();
    raise();
    m_sheet->setFocus(Qt::OtherFocusReason);
}

void FigurePanel::leave()
{
    QWidget *before = m_cameFrom;
    m_cameFrom.clear();
    if (isAncestorOf(QApplication::focusWidget())) // before it is hidden, or Qt would give the focus elsewhere first
        (before && before->isVisible() && before->isEnabled() ? before : window())->setFocus(Qt::OtherFocusReason);
    hide();
}

void FigurePanel::refill()
{
    const auto made = m_source.sheet(*m_figure, m_session.view().year, format());
    m_sheet->setSheet(made ? *made : Sheet{tr("Who says so?"), {}, {sheetParagraph(cannotRead(made.error()))}});
    m_years->setVisible(!ownMeasureNamed(m_figure->measure) && placesOf(*m_figure).size() == 1);
}

void FigurePanel::copyCitation(Language language)
{
    if (!m_figure)
        return;
    const auto citation = m_source.citation(*m_figure, language, format());
    if (!citation)
        return;
    QApplication::clipboard()->setText(*citation);
    Q_EMIT done(tr("The citation is on the clipboard."));
}

void FigurePanel::showSeries()
{
    if (!m_figure)
        return;
    ViewState view = withYear(withPage(m_session.view(), Page::Data), m_figure->year);
    view.series = {m_figure->measure, m_figure->place, m_figure->sourceId};
    go(view);
}

void FigurePanel::setAppearance(const Appearance &appearance)
{
    Card::setAppearance(appearance);
    m_appearance = appearance;
    m_close->setAppearance(appearance);
    m_copy->setAppearance(appearance);
    m_years->setAppearance(appearance);
    m_sheet->setAppearance(appearance);
    QPalette palette = m_heading->palette();
    palette.setColor(QPalette::WindowText, theme().textMuted);
    m_heading->setPalette(palette);
    retranslateUi();
    follow(m_session.view());
}

void FigurePanel::standIn(const QRect &room)
{
    const int wanted = std::max(SheetWidth, room.width() > LargeScreen ? room.width() / 5 : 0);
    const int width = std::min(wanted, room.width() - Beside);
    setGeometry(QRect(room.right() - width + 1, room.top(), width, room.height())
                    .adjusted(-spacing::Small, spacing::Small, -spacing::Small, -spacing::Small));
}

void FigurePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

/** What lies below hears nothing of it. */
void FigurePanel::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void FigurePanel::retranslateUi()
{
    m_heading->setText(tr("Who says so?"));
    setAccessibleName(tr("Who says so?"));
    m_close->setWords(tr("Close"), u"Esc"_s);
    m_copy->setText(tr("Copy citation"));
    m_years->setText(tr("All its years"));
}

} // namespace atlas
