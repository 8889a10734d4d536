// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

namespace atlas
{

namespace
{

std::function<void(const QString &sentence)> &listener()
{
    static std::function<void(const QString &)> heard;
    return heard;
}

void tellListener(const QString &sentence)
{
    if (listener())
        listener()(sentence);
}

/** The part the keyboard stands on; none where it does not, or where nobody listens. */
QAccessibleInterface *spokenPart(QWidget &widget, int part)
{
    if (!widget.hasFocus() || !isHeard())
        return nullptr;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken != nullptr && part >= 0 ? spoken->child(part) : spoken;
}

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

/**
 * A notification that no widget shows: before Qt 6.8 the bridge of Linux leaves out alerts, but a reader speaks the
 * name of a notification that comes up.
 */
class SpokenNotice final : public QAccessibleInterface
{
public:
    void say(QWidget &window, const QString &sentence)
    {
        m_window = &window;
        m_sentence = sentence;
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }

    [[nodiscard]] bool isValid() const override { return !m_window.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_window.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_sentence : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Notification; }
    [[nodiscard]] QAccessible::State state() const override { return {}; }

private:
    QPointer<QWidget> m_window;
    QString m_sentence;
};

/** One for the whole program: Qt owns it from its registration on. */
void showNotice(QWidget &window, const QString &sentence)
{
    static auto *notice = [] {
        auto *made = new SpokenNotice;
        QAccessible::registerAccessibleInterface(made);
        return made;
    }();
    notice->say(window, sentence);
}

#endif

} // namespace

void announce(QWidget &widget, const QString &sentence)
{
    widget.setAccessibleName(sentence);
    tellListener(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, sentence);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent event(&widget, QAccessible::Alert); // its reader asks the widget for its name
    QAccessible::updateAccessibility(&event);
    if (QAccessible::isActive())
        showNotice(*widget.window(), sentence);
#endif
}

void announceIn(QWidget &window, const QString &sentence)
{
    tellListener(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&window, sentence);
    QAccessible::updateAccessibility(&event);
#else
    if (QAccessible::isActive())
        showNotice(*window.window(), sentence);
#endif
}

void sayFocus(QWidget &widget, int part)
{
    const QAccessibleInterface *spoken = spokenPart(widget, part);
    if (spoken == nullptr)
        return;
    tellListener(spoken->text(QAccessible::Name));
    QAccessibleEvent event(&widget, QAccessible::Focus);
    event.setChild(part);
    QAccessible::updateAccessibility(&event);
}

void sayAgain(QWidget &widget, int part)
{
    if (const QAccessibleInterface *spoken = spokenPart(widget, part))
        announceIn(*widget.window(), spoken->text(QAccessible::Name));
}

bool isHeard()
{
    return listener() != nullptr || QAccessible::isActive();
}

void setSpeechListener(const std::function<void(const QString &sentence)> &heard)
{
    listener() = heard;
}

} // namespace atlas
