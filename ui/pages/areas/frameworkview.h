// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/format/format.h"
#include "app/model/catalogue.h"
#include "app/model/framework.h"
#include "app/view/viewstate.h"
#include "ui/pages/areas/partcard.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace atlas
{

class ElidedLabel;

/** Pieces of the framework or the challenges as cards in rows, each of which opens its sheet. The cards of a row have
 * their texts all or none. */
class FrameworkView final : public QWidget
{
    Q_OBJECT

public:
    enum class Subject { Framework, Challenges };

    /** Both outlive the view. */
    FrameworkView(const Catalogue &catalogue, const Framework &framework, Subject subject, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void show(const ViewState &view);
    using QWidget::show;

Q_SIGNALS:
    void recordWanted(const atlas::RecordRef &record);

protected:
    bool event(QEvent *event) override;

private:
    struct Row
    {
        ElidedLabel *caption;
        FrameworkItem::Kind kind;
        QGridLayout *grid;
        QList<PartCard *> cards;
        int stretch; ///< where the texts of all rows have no room

        /** With all its texts. */
        [[nodiscard]] int wholeHeight() const;
        [[nodiscard]] bool hasRoomForTexts() const;
    };

    void addRow(FrameworkItem::Kind kind, int stretch);
    void addChallenges();
    PartCard *addCard(const RecordRef &record);
    void retranslate();
    void fitTexts();
    [[nodiscard]] PartWords wordsOf(const RecordRef &record) const;

    /** What series are called. */
    [[nodiscard]] QStringList namesOf(const QList<QString> &indicatorIds) const;

    const Catalogue &m_catalogue;
    const Framework &m_framework;
    Appearance m_appearance;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QList<PartCard *> m_cards;
};

} // namespace atlas
