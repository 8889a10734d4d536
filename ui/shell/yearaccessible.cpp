// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/yearaccessible.h"

#include "ui/shell/yearslider.h"

#include <QAccessibleWidget>

namespace atlas
{

namespace
{

class YearInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit YearInterface(YearSlider &slider)
        : QAccessibleWidget(&slider, QAccessible::Slider)
        , m_slider(slider)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_slider.spokenYear() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return m_slider.value() + m_slider.eraOffset(); }
    void setCurrentValue(const QVariant &value) override { m_slider.setValue(value.toInt() - m_slider.eraOffset()); }
    [[nodiscard]] QVariant maximumValue() const override { return m_slider.maximum() + m_slider.eraOffset(); }
    [[nodiscard]] QVariant minimumValue() const override { return m_slider.minimum() + m_slider.eraOffset(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return m_slider.singleStep(); }

private:
    YearSlider &m_slider;
};

QAccessibleInterface *makeYears(const QString &, QObject *object)
{
    auto *slider = qobject_cast<YearSlider *>(object);
    return slider != nullptr ? new YearInterface(*slider) : nullptr;
}

} // namespace

void exposeYears()
{
    [[maybe_unused]] static const bool isInstalled = (QAccessible::installFactory(makeYears), true);
}

} // namespace atlas
