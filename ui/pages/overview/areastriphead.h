// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/areacoverage.h"
#include "app/model/appearance.h"
#include "ui/pages/overview/density.h"

#include <QWidget>

namespace atlas
{

class ChoiceChips;
class Session;

/** The line over the six areas: which list they are from, how far it reaches, and what dots and marks mean; at
 * its end what is chosen. */
class AreaStripHead final : public QWidget
{
    Q_OBJECT

public:
    /** Session and catalogue outlive the line. */
    AreaStripHead(Session &session, const Catalogue &catalogue, QWidget *parent = nullptr);

    void setCoverage(const NetworkCoverage &network);
    void setAppearance(const Appearance &appearance);

    /** What the line says of its list, whole, whatever fits. */
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /** One sign of the legend with its word. */
    struct Sign
    {
        std::optional<ProjectStatus> status;
        std::optional<CityDot::Standing> standing;
        QString word;
    };

    void describe();
    void placeChips();
    [[nodiscard]] QList<Sign> legend() const;
    [[nodiscard]] static QList<Sign> withoutFullDot(QList<Sign> signs);
    [[nodiscard]] QList<Sign> legendWithin(double room) const;
    [[nodiscard]] static double widthOf(const QList<Sign> &signs);
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] double wordsLeft() const;
    void paintSign(QPainter &painter, const Sign &sign, double left) const;

    const Catalogue &m_catalogue;
    NetworkCoverage m_network;
    Appearance m_appearance;
    QString m_sentence;
    ChoiceChips *m_chips;
};

} // namespace atlas
