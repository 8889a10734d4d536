// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/format/spokenlanguages.h"
#include "tests/support/testrunner.h"
#include "ui/shell/languages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

// Every word of the program is there in every language.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfWordsIsALanguage();
    void nothingIsUntranslated_data();
    void nothingIsUntranslated();
    void thePlacesOfArgumentsAreKept_data();
    void thePlacesOfArgumentsAreKept();
};

namespace
{

/** A string of a file of words. */
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one for each plural form
    QString state; ///< “unfinished”, “vanished” or nothing
    bool isPlural = false;
};

QDir folder()
{
    return QDir(QStringLiteral(ATLAS_SOURCE_DIR "/resources/translations"));
}

QList<Message> messagesOf(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            Message &message = messages.last();
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.isPlural)
                message.translations = {xml.readElementText()};
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    if (xml.hasError())
        qWarning("%s: %s", qPrintable(name), qPrintable(xml.errorString()));
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d|n)"_s);
    QStringList places;
    for (const auto &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

/** The languages that are translated from English. */
void addLanguages()
{
    QTest::addColumn<QString>("file");
    for (const Language language : spokenLanguages()) {
        if (language != Language::English)
            QTest::addRow("%s", qPrintable(language.tag())) << u"ascn-atlas_%1.ts"_s.arg(language.tag());
    }
}

} // namespace

void TestTranslations::everyFileOfWordsIsALanguage()
{
    QStringList expected;
    for (const Language language : spokenLanguages()) {
        expected.append(u"ascn-atlas_%1.ts"_s.arg(language.tag()));
        QVERIFY2(QFile::exists(wordsFile(language)), qPrintable(language.tag()));
    }
    expected.sort();
    QCOMPARE(folder().entryList({u"ascn-atlas_*.ts"_s}, QDir::Files, QDir::Name), expected);
}

void TestTranslations::nothingIsUntranslated_data()
{
    addLanguages();
}

void TestTranslations::nothingIsUntranslated()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY2(messages.size() > 1500, qPrintable(QString::number(messages.size())));
    QStringList missing;
    for (const Message &message : messages) {
        const bool isEmpty = message.translations.isEmpty()
            || std::ranges::any_of(
                message.translations, [](const QString &words) { return words.trimmed().isEmpty(); });
        if (isEmpty || !message.state.isEmpty())
            missing.append(u"%1: %2 (%3)"_s.arg(message.context, message.source, message.state));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"%1 strings\n"_s.arg(missing.size()) + missing.join(u'\n')));
    qInfo("%d strings of %s are translated", int(messages.size()), qPrintable(file));
}

void TestTranslations::thePlacesOfArgumentsAreKept_data()
{
    addLanguages();
}

/** A place that is lost loses a number or a name. */
void TestTranslations::thePlacesOfArgumentsAreKept()
{
    QFETCH(const QString, file);
    QStringList wrong;
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        for (const QString &words : message.translations) {
            if (placesIn(words) != placesIn(message.source))
                wrong.append(u"%1: %2 → %3"_s.arg(message.context, message.source, words));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

ATLAS_TEST(TestTranslations)

#include "tst_translations.moc"
