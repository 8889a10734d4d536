// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language/datatexts.h"

#include "ui/sheet/sheetview.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atlas::test
{

const QString &dataTexts()
{
    static const QString all = [] {
        const QDir folder(QStringLiteral(ATLAS_SOURCE_DIR "/data/facts"));
        QString texts;
        for (const QString &name : folder.entryList({u"*.csv"_s})) {
            QFile file(folder.filePath(name));
            if (name != "observation.csv"_L1 && file.open(QIODevice::ReadOnly))
                texts += QString::fromUtf8(file.readAll()) + u'\n';
        }
        return comparable(texts);
    }();
    return all;
}

QString comparable(QString text)
{
    for (const char16_t mark : {u'\u200b', u'\u2060', u'…'})
        text.remove(QChar(mark));
    return text.simplified(); // no-break spaces are blanks to it as well
}

bool isNoteNumber(const SeenText &text)
{
    static const QRegularExpression number(u"^[0-9]{1,2}$"_s);
    const QWidget *place = text.owner ? text.owner->parentWidget() : nullptr; // a sheet paints on its viewport
    const bool isInSheet = qobject_cast<const SheetView *>(text.owner) || qobject_cast<const SheetView *>(place);
    return isInSheet && number.match(text.text.trimmed()).hasMatch();
}

bool areNone(const QMap<QString, QStringList> &faults)
{
    for (auto fault = faults.cbegin(); fault != faults.cend(); ++fault)
        qWarning("%s (%s)", qPrintable(fault.key()), qPrintable(fault->join(u", "_s)));
    return faults.isEmpty();
}

} // namespace atlas::test
