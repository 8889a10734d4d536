// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace atlas
{

namespace
{
constexpr int FieldHeight = 28; ///< pixels at 100 %

class FilterField
{
    Q_DECLARE_TR_FUNCTIONS(atlas::FilterField)
};

/** The way from a field to the rows it leaves; goes with the field. */
class WayToRows final : public QObject
{
public:
    WayToRows(QLineEdit &field, QAbstractItemView &list)
        : QObject(&field)
        , m_field(field)
        , m_list(list)
    {
        field.installEventFilter(this);
        connect(&field, &QLineEdit::textEdited, this, &WayToRows::sayRows, Qt::QueuedConnection); // they are fewer then
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
        if (key == Qt::Key_Down && m_list.model()->rowCount() > 0) {
            m_list.setFocus(Qt::TabFocusReason);
            return true;
        }
        if (key == Qt::Key_Escape && !m_field.text().isEmpty()) {
            m_field.clear();
            sayRows();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /** That none is left, the list says itself. */
    void sayRows()
    {
        if (m_list.model()->rowCount() == 0)
            return;
        //: said of a list: how many rows a filter leaves
        announceIn(*m_field.window(), FilterField::tr("%n rows", nullptr, m_list.model()->rowCount()));
    }

    QLineEdit &m_field;
    QAbstractItemView &m_list;
};
} // namespace

QLineEdit *makeFilterField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setClearButtonEnabled(true);
    field->setTextMargins(spacing::Small, 0, 0, 0);
    field->setFixedHeight(FieldHeight);
    return field;
}

void leadToRows(QLineEdit &field, QAbstractItemView &list)
{
    new WayToRows(field, list); // owned by the field
}

} // namespace atlas
