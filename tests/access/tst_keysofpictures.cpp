// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/keyboard.h"
#include "tests/support/testrunner.h"
#include "ui/shell/actions.h"
#include "ui/shell/keyslist.h"
#include "ui/widgets/partbearer.h"
#include "ui/widgets/tablebearer.h"

#include <QHash>
#include <QKeyEvent>
#include <QMap>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{

using Keys = std::set<QString>;

} // namespace

/** The list of keys names every key that a picture takes, and none that it does not. */
class TestKeysOfPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKeyAPictureTakesIsListed();
    void everyListedKeyIsTaken();

private:
    void tryPicturesOf(EditionWindow &window);

    QMap<QString, Keys> m_taken; ///< keys by the heading they should stand under
    QMap<QString, Keys> m_listed;
};

namespace
{

constexpr QSize Desk(1440, 900);

/** The heading in the list of keys under which those of a kind of picture stand; empty: a kind it does not know. */
QString headingOf(const QWidget &picture)
{
    static const QHash<QString, QString> headings{{u"atlas::MapWidget"_s, u"On the map"_s},
        {u"atlas::ChartWidget"_s, u"On a chart"_s}, {u"atlas::SmallMultiples"_s, u"On a chart"_s},
        {u"atlas::PyramidWidget"_s, u"On a population pyramid"_s}, {u"atlas::EventAxis"_s, u"On the axis of events"_s},
        {u"atlas::ProgrammeMap"_s, u"On the map of provinces"_s}, {u"atlas::AreaPanel"_s, u"On an area"_s}};
    return headings.value(QString::fromLatin1(picture.metaObject()->className()));
}

/** In an order in which each has something to do: in to the values, about, back out. */
QList<QKeySequence> keysToTry(const QString &heading)
{
    QList<QKeySequence> keys{QKeySequence(Qt::CTRL | Qt::Key_C)};
    if (heading == u"On a chart"_s)
        keys.prepend(QKeySequence(Qt::CTRL | Qt::Key_Right)); // anywhere else the window takes it for the next year
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up, Qt::Key_End, Qt::Key_Home,
             Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Right, Qt::Key_Space, Qt::Key_Right,
             Qt::Key_Escape, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Delete, Qt::Key_Backspace})
        keys.append(QKeySequence(key));
    for (int letter = Qt::Key_A; letter <= Qt::Key_Z; ++letter)
        keys.append(QKeySequence(letter));
    return keys;
}

/** As printed in the list, in the words of Qt. */
QStringList keysNamed(const QString &printed)
{
    static const QHash<QString, QStringList> others{{u"Arrow keys"_s, {u"Left"_s, u"Right"_s, u"Up"_s, u"Down"_s}},
        {u"Enter"_s, {u"Return"_s}}, {u"−"_s, {u"-"_s}}, {u"Page Up"_s, {u"PgUp"_s}}, {u"Page Down"_s, {u"PgDown"_s}}};
    return others.value(printed, {printed});
}

/** The picture alone is asked: nothing goes on to what it lies in. */
Keys takenBy(QWidget &picture)
{
    auto *table = dynamic_cast<TableBearer *>(&picture);
    Keys taken;
    for (const QKeySequence &keys : keysToTry(headingOf(picture))) {
        QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
        static_cast<QObject &>(picture).event(&press);
        if (press.isAccepted())
            taken.insert(keys.toString(QKeySequence::PortableText));
        if (table != nullptr)
            table->setTableShown(false);
    }
    return taken;
}

/** One picture of each kind that is seen; they stay, whatever their keys bring about. */
QList<QWidget *> picturesIn(QWidget &window)
{
    QHash<QString, QWidget *> byKind;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPicture
            = dynamic_cast<TableBearer *>(widget) != nullptr || dynamic_cast<PartBearer *>(widget) != nullptr;
        if (isPicture && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            byKind.insert(QString::fromLatin1(widget->metaObject()->className()), widget);
    }
    return byKind.values();
}

QMap<QString, Keys> listedKeys()
{
    QWidget window;
    const Actions actions(window);
    QMap<QString, Keys> keys;
    for (const PickRow &row : KeysList(actions).rows({})) {
        for (const QString &printed : row.keys) {
            for (const QString &key : keysNamed(printed))
                keys[row.group].insert(key);
        }
    }
    return keys;
}

Keys without(const Keys &keys, const Keys &others)
{
    Keys left;
    std::ranges::set_difference(keys, others, std::inserter(left, left.end()));
    return left;
}

QString inWords(const Keys &keys)
{
    return QStringList(keys.begin(), keys.end()).join(u' ');
}

} // namespace

void TestKeysOfPictures::tryPicturesOf(EditionWindow &window)
{
    forEachPart(window, [&](const QString &part) {
        const ViewState view = window.session().view();
        for (QWidget *picture : picturesIn(window.window())) {
            const QString heading = headingOf(*picture);
            const QString kind = QString::fromLatin1(picture->metaObject()->className());
            QVERIFY2(!heading.isEmpty(), qPrintable(part + u": the list of keys lacks "_s + kind));
            m_taken[heading].merge(takenBy(*picture));
            window.show(view);
        }
    });
}

void TestKeysOfPictures::initTestCase()
{
    for (const Page page : AllPages) {
        EditionWindow window(Desk, appearanceIn(Language::English));
        window.show(withPage(window.session().view(), page));
        tryPicturesOf(window);
    }
    m_listed = listedKeys();
    QCOMPARE(m_taken.size(), 6); // charts and grids of charts share a heading
}

void TestKeysOfPictures::everyKeyAPictureTakesIsListed()
{
    int keys = 0;
    for (auto picture = m_taken.cbegin(); picture != m_taken.cend(); ++picture) {
        const Keys missing = without(picture.value(), m_listed.value(picture.key()));
        QVERIFY2(missing.empty(), qPrintable(picture.key() + u": not listed: "_s + inWords(missing)));
        keys += int(picture.value().size());
    }
    qInfo("%d keys of %d kinds of pictures", keys, int(m_taken.size()));
}

void TestKeysOfPictures::everyListedKeyIsTaken()
{
    const Keys otherWays{u"Tab"_s, u"Shift+Tab"_s, u"Shift and an arrow key"_s};
    for (auto picture = m_taken.cbegin(); picture != m_taken.cend(); ++picture) {
        const Keys idle = without(without(m_listed.value(picture.key()), picture.value()), otherWays);
        QVERIFY2(idle.empty(), qPrintable(picture.key() + u": not taken: "_s + inWords(idle)));
    }
}

ATLAS_TEST(TestKeysOfPictures)

#include "tst_keysofpictures.moc"
