// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/facts.h"
#include "tests/support/testrunner.h"
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFile>
#include <QRawFont>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace atlas;

// Whatever is shown must be in the fonts that come with the program: a bare machine has no other.
class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLetterOfTheInterfaceIsBundled();
    void everyLetterOfTheNamesIsBundled();
    void noInstalledFontStandsInForABundledOne();
    void aLetterThatIsNotBundledIsFound();

private:
    [[nodiscard]] QString missing(const QString &text) const;

    QList<QRawFont> m_faces;
};

void TestFonts::initTestCase()
{
    QVERIFY(loadBundledFonts());
    for (const QString &file : QDir(u":/fonts"_s).entryList()) {
        if (!file.contains("Bold"_L1))
            m_faces.append(QRawFont(u":/fonts/"_s + file, 13));
    }
    QCOMPARE(m_faces.size(), 9);
}

/** The letters of `text` that no bundled face has. */
QString TestFonts::missing(const QString &text) const
{
    QString letters;
    for (const uint letter : text.toUcs4()) {
        const bool isShown = letter > 0x20 && letter != 0x200b;
        const auto has = [letter](const QRawFont &face) { return face.supportsCharacter(letter); };
        if (isShown && std::ranges::none_of(m_faces, has))
            letters.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1));
    }
    return letters;
}

void TestFonts::everyLetterOfTheInterfaceIsBundled()
{
    const QDir folder(QStringLiteral(ATLAS_SOURCE_DIR "/resources/translations"));
    const QStringList files = folder.entryList({u"ascn-atlas_*.ts"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 2);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader words(&file);
        int texts = 0;
        while (!words.atEnd()) {
            if (words.readNext() != QXmlStreamReader::Characters)
                continue;
            ++texts;
            QVERIFY2(missing(words.text().toString()).isEmpty(), qPrintable(words.text().toString()));
        }
        QVERIFY(!words.hasError());
        QVERIFY(texts > 200);
    }
}

void TestFonts::everyLetterOfTheNamesIsBundled()
{
    const Catalogue &catalogue = test::factCatalogue();
    QList<LocalizedText> texts;
    for (const Entity &entity : catalogue.entities)
        texts << entity.name << entity.shortName;
    for (const City &city : catalogue.cities)
        texts << city.name << LocalizedText{city.localName, {}};
    for (const Area &area : catalogue.areas)
        texts << area.name << area.text << area.contents;
    for (const Indicator &indicator : catalogue.indicators)
        texts << indicator.name << indicator.unit << indicator.description;
    for (const Project &project : catalogue.projects)
        texts << project.title << project.summary;
    for (const Claim &claim : catalogue.claims)
        texts << claim.statement << claim.comment;
    for (const Source &source : catalogue.sources)
        texts << LocalizedText{source.title, {}} << source.publisher << source.licence;
    for (const LocalizedText &text : texts) {
        QVERIFY2(missing(text.en).isEmpty(), qPrintable(text.en));
        QVERIFY2(missing(text.th).isEmpty(), qPrintable(text.th));
        for (const QString &other : text.others)
            QVERIFY2(missing(other).isEmpty(), qPrintable(other));
    }
}

/** The machine may have Noto too, in another version: the names of the bundled families are the atlas's own. */
void TestFonts::noInstalledFontStandsInForABundledOne()
{
    for (const QRawFont &face : m_faces)
        QVERIFY2(face.familyName().startsWith("Atlas "_L1), qPrintable(face.familyName()));
    const QFont body = font(TextRole::Body);
    for (const auto script : {QFontDatabase::Latin, QFontDatabase::Thai, QFontDatabase::Khmer, QFontDatabase::Lao,
             QFontDatabase::Myanmar, QFontDatabase::Tamil, QFontDatabase::Arabic}) {
        const QString used = QRawFont::fromFont(body, script).familyName();
        QVERIFY2(used.startsWith("Atlas "_L1), qPrintable(used));
    }
}

void TestFonts::aLetterThatIsNotBundledIsFound()
{
    QCOMPARE(missing(u"Bangkok → ไทย − 漢"_s), u"漢"_s);
}

ATLAS_TEST(TestFonts)

#include "tst_fonts.moc"
