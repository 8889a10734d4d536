// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/geo/viewport.h"
#include "app/model/appearance.h"
#include "app/model/programme.h"
#include "ui/map/basemapshapes.h"
#include "ui/map/labellayer.h"
#include "ui/widgets/partbearer.h"
#include "ui/widgets/tablebearer.h"

#include <QPixmap>
#include <QWidget>

namespace atlas
{

class RecordValues;

/**
 * The provinces of the Thai programme on a still map, in the form of their phase, those of the first phase with their
 * names, the others where a name has room. The arrow keys walk to the next in a
 * direction, Enter opens one, and so does a press; T shows them as a table.
 */
class ProgrammeMap final : public QWidget, public PartBearer, public TableBearer
{
    Q_OBJECT

public:
    explicit ProgrammeMap(const QByteArray &basemap, QWidget *parent = nullptr);

    void setProgramme(const Programme &programme, const Appearance &appearance);
    /** The year whose provinces are marked in the table. */
    void setYear(int year);
    /** The province whose sheet is open, or the phase whose provinces stand out; empty: none. */
    void setOpen(const QString &id);
    /** The middle of the mark of a province; null for an unknown one. */
    [[nodiscard]] QPointF placeOf(const QString &placeId) const;

    /** The names that stand on the map, each with the province in `cityId`. */
    [[nodiscard]] const QList<PlacedLabel> &names() const { return m_names; }

    /** The province under the keyboard; empty: none. */
    [[nodiscard]] QString current() const;

    /** Its provinces, for assistive technology; none while the table speaks for them. */
    [[nodiscard]] int partCount() const override { return isTableShown() ? 0 : int(m_marks.size()); }
    [[nodiscard]] PaintedPart partAt(int index) override;
    void pressPart(int index) override { Q_EMIT placeOpened(m_marks[index].place.id); }

    /** Shows the provinces, each with its phase and place, as a table in place of the map, or the map again. */
    void setTableShown(bool isShown) override;
    [[nodiscard]] bool isTableShown() const override { return m_values != nullptr; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 160}; }

Q_SIGNALS:
    void placeOpened(const QString &placeId);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Mark
    {
        ProgrammePlace place;
        int phase = 0;
    };

    [[nodiscard]] Viewport viewport() const;
    [[nodiscard]] int nextMark(QPointF direction) const;
    void walkTo(int mark);
    [[nodiscard]] const Mark *markAt(QPointF point) const;
    bool walkBy(int key);
    void paintGround();
    void paintNames(QPainter &painter, const Theme &theme);
    void placeNames();
    void placeValues();

    std::shared_ptr<BasemapShapes> m_shapes;
    Programme m_programme;
    QList<Mark> m_marks;
    Appearance m_appearance;
    QString m_open;
    int m_year = 0;
    int m_current = -1; ///< the mark under the keyboard
    QList<PlacedLabel> m_names;
    LabelPictures m_pictures; ///< of the names
    QPixmap m_ground; ///< null while it must be painted again
    RecordValues *m_values = nullptr; ///< while the table is shown
};

} // namespace atlas
