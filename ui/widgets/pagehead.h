// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/appearance.h"

#include <QWidget>

class QHBoxLayout;

namespace atlas
{

class ElidedLabel;
class SegmentedSwitch;

/** The first line of a page: what it is about, its parts as a switch, and at the right what the page puts there. */
class PageHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setAppearance(const Appearance &appearance);
    void setTitle(const QString &title);
    /** The words of the parts, in their order; none: no switch. */
    void setSections(const QStringList &words);
    void setSection(int index);
    /** Stands at the right, after those added before. */
    void addControl(QWidget *control);

Q_SIGNALS:
    /** A person chose another part of the page. */
    void sectionChosen(int index);

private:
    QHBoxLayout *m_line;
    ElidedLabel *m_title;
    SegmentedSwitch *m_sections;
};

} // namespace atlas
