// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/placefacts.h"
#include "app/model/appearance.h"

#include <QWidget>

class QLabel;

namespace atlas
{

class ElidedLabel;
class LifeDelegate;
class LifeLegend;
class ProjectLifeModel;
class TableView;

/** The projects of a city from report to report: one row a project, one column a year, and what the marks mean. Titles
 * are whole: where one has no room beside the years, all of them stand above. */
class LifePanel final : public QWidget
{
    Q_OBJECT

public:
    /** `catalogue` outlives the panel. */
    explicit LifePanel(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    /** Shows these projects; `title` says whose they are. */
    void setProjects(const QString &title, const QList<ProjectRecord> &projects);
    /** What is said in place of a table where there are no projects. */
    void setNothing(const QString &sentence);
    /** As high as its rows and without title and note: above the sheet of one project. */
    void setCompact(bool compact);

Q_SIGNALS:
    /** A person wants the sheet of a project. */
    void projectWanted(const QString &projectId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void refresh();
    void fit();
    void paintHead(QPainter &painter, const QRect &box) const;
    [[nodiscard]] bool hasRoomBeside(int width) const;

    const Catalogue &m_catalogue;
    Appearance m_appearance;
    QList<ProjectRecord> m_projects;
    QString m_nothing;
    ProjectLifeModel *m_model;
    LifeDelegate *m_delegate;
    ElidedLabel *m_title;
    TableView *m_table;
    LifeLegend *m_legend;
    QLabel *m_note;
    bool m_isCompact = false;
};

} // namespace atlas
