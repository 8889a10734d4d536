// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nothingfound.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/tabledelegate.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{
constexpr int MostLines = 3;
} // namespace

NothingFound::NothingFound(QTableView &table)
    : m_table(table)
    , m_words(new ElidedLabel(TextRole::Body, table.viewport()))
{
    m_words->setObjectName(u"nothingFound"_s);
    m_words->setMostLines(MostLines);
    m_words->hide();
    auto *column = new QVBoxLayout(table.viewport());
    column->setContentsMargins(TableCellMargin, spacing::Medium, TableCellMargin, 0);
    column->addWidget(m_words);
    column->addStretch(1);
}

void NothingFound::setColour(const QColor &colour)
{
    m_words->setColour(colour);
}

void NothingFound::follow(const QString &typed)
{
    const QString words = typed.simplified();
    const bool isNothing = !words.isEmpty() && m_table.model()->rowCount() == 0;
    //: in a list that a filter leaves without rows; %1 is what was typed
    const QString sentence = isNothing ? tr("Nothing here has “%1”.").arg(words) : QString();
    const bool isNew = sentence != m_words->text();
    m_words->setText(sentence);
    m_words->setVisible(isNothing);
    if (isNew && isNothing)
        announce(*m_words, sentence);
}

} // namespace atlas
