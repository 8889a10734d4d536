// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textdialog.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr QSize Wanted(620, 560);
constexpr double PageMargin = 12;
} // namespace

TextDialog::TextDialog(const QString &title, const QString &html, QWidget &window)
    : QDialog(&window)
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(Wanted.boundedTo(window.size() - QSize(80, 80)));
    arrange(html);
}

QString TextDialog::plainText() const
{
    return m_text->toPlainText();
}

void TextDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid)); // the border of the theme
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TextDialog::arrange(const QString &html)
{
    m_text->setObjectName(u"text"_s);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(PageMargin);
    m_text->setHtml(html);
    m_text->setAccessibleName(windowTitle());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse); // the arrows scroll; with a caret they would move it
    auto *copy = new QPushButton(tr("&Copy all"), this);
    auto *close = new QPushButton(tr("C&lose"), this);
    copy->setObjectName(u"copyAll"_s);
    copy->setAutoDefault(false);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(int(PageMargin), 0, int(PageMargin), 0); // below the words
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::Large, spacing::Large, spacing::Large, spacing::Large);
    column->setSpacing(spacing::Large);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    m_text->setFocus();
}

} // namespace atlas
