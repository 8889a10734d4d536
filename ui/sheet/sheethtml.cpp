// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheet/sheethtml.h"

#include "app/format/linebreaks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr auto RecordScheme = "record:"_L1;
constexpr auto CellAir = "padding:3px 8px 3px 0"_L1; ///< no air at the left: words stand below headings
constexpr auto NarrowCellAir = "padding:3px 5px 3px 0"_L1;
constexpr int AirAboveFacts = 6; ///< below words, in pixels
constexpr qsizetype LongestCount = 6; ///< letters of a value that needs little room beside its label
constexpr qsizetype LongestDay = 2;
constexpr qsizetype LongestEra = 5; ///< letters, with a bracket before them
constexpr qsizetype LongestWhole = 24; ///< letters of a value that has room beside its label on one line
constexpr qsizetype ManyColumns = 4; ///< more than a narrow page has room for
constexpr QStringView Bullet = u"\u2022\u00A0\u00A0";
constexpr auto FigureScheme = "figure:"_L1;

/** Without the no-break spaces that would make a line too long, so that it were broken inside a number or a word: a
 * number keeps the word behind it, and a word the number or sign behind it. */
QString loosened(QString text)
{
    bool isFirst = true; // no-break space since a line could end last
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == u' ')
            isFirst = true;
        if (text[i] != QChar::Nbsp)
            continue;
        const bool stays = !text[i + 1].isLetter() || (isFirst && text[i - 1].isDigit());
        isFirst = !stays;
        if (!stays)
            text[i] = u' ';
    }
    return text;
}

/** A label for its narrow column: a date breaks between its words, but a day keeps its month, and a short word, such as
 * that of an era, the number behind it. */
QString labelWords(QString label)
{
    qsizetype word = 0; // where it begins
    for (qsizetype i = 1; i + 1 < label.size(); ++i) {
        if (label[i] != u' ' && label[i] != QChar::Nbsp)
            continue;
        const bool isEra = !label[i - 1].isDigit() && label[i + 1].isDigit() && i - word <= LongestEra;
        const bool isDay = label[i - 1].isDigit() && label[i + 1].isLetter() && i - word <= LongestDay;
        label[i] = isEra || isDay ? QChar(QChar::Nbsp) : QChar(u' ');
        word = i + 1;
    }
    return label;
}

/** A number alone, without a note, a source or the sign of a figure. */
bool isCount(const SheetFact &fact)
{
    return fact.note.isEmpty() && fact.sourceId.isEmpty() && fact.value.size() == 1 && !fact.value.first().figure
        && fact.value.first().text.size() <= LongestCount;
}

/** Writes one sheet; keeps the numbers of its sources. */
class Writer
{
public:
    Writer(
        const Sheet &sheet, const QStringList &sourceNames, const Theme &theme, const Format &format, SheetWidth width)
        : m_sheet(sheet)
        , m_sourceNames(sourceNames)
        , m_theme(theme)
        , m_format(format)
        , m_isNarrow(width == SheetWidth::Narrow)
        , m_sources(sheet.sources())
    {
    }

    QString write()
    {
        m_html = u"<p style=\"font-size:18px; font-weight:600; margin:0\">%1</p>"_s.arg(m_sheet.title.toHtmlEscaped());
        if (!m_sheet.subtitle.isEmpty())
            m_html += muted(u"<p style=\"margin:2px 0 4px 0\">%1</p>"_s.arg(m_sheet.subtitle.toHtmlEscaped()));
        for (const SheetBlock &block : m_sheet.blocks)
            writeBlock(block);
        writeSources();
        return m_html;
    }

private:
    [[nodiscard]] QString muted(const QString &html) const
    {
        return u"<div style=\"color:%1\">%2</div>"_s.arg(m_theme.textMuted.name(), html);
    }

    [[nodiscard]] QString small(const QString &html) const
    {
        return u"<span style=\"color:%1; font-size:12px\">%2</span>"_s.arg(m_theme.textMuted.name(), html);
    }

    [[nodiscard]] QString link(const QString &href, const QString &text) const
    {
        return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
            href.toHtmlEscaped(), m_theme.accent.name(), escaped(text));
    }

    [[nodiscard]] QString escaped(const QString &text) const
    {
        const QString bound = withUnitsBound(text);
        return withBreakMarks(m_isNarrow || text.size() > LongestWhole ? loosened(bound) : bound).toHtmlEscaped();
    }

    /** The HTML of a text, in the family of its script where that has to be shaped. */
    [[nodiscard]] static QString inItsFamily(const QString &text, const QString &html)
    {
        const QStringList families = familiesFor(text);
        return families.isEmpty() ? html
                                  : u"<span style=\"font-family:'%1'\">%2</span>"_s.arg(families.join(u"','"_s), html);
    }

    /** The words and what follows them, all in the family of a script that has to be shaped: signs that stand in many
     * scripts, such as a number, are drawn in that of the letters before them. */
    [[nodiscard]] QString words(const QList<SheetWords> &list, const QString &after = {}) const
    {
        QString html;
        QString text;
        for (const SheetWords &word : list) {
            text += word.text;
            if (word.record)
                html += link(RecordScheme + recordKindName(word.record->kind) + u':' + word.record->id, word.text);
            else if (!word.address.isEmpty())
                html += link(word.address, word.text);
            else
                html += escaped(word.text);
            if (word.figure)
                html += figureMark(*word.figure);
        }
        return inItsFamily(text, html + after);
    }

    /** The small sign behind a figure, which asks who says so. */
    [[nodiscard]] static QString figureMark(const FigureRef &figure)
    {
        const QString href = FigureScheme + QString::fromLatin1(QUrl::toPercentEncoding(figureText(figure)));
        return u"\u00A0<a href=\"%1\"><img src=\"%2\" width=\"13\" height=\"13\" style=\"vertical-align:middle\"></a>"_s
            .arg(href, QString(FigureMark));
    }

    /** In Arabic digits always: a raised Thai nought or one would be read as a sign of degrees. */
    [[nodiscard]] QString noteNumber(qsizetype number) const { return m_format.forMachines().numeral(number); }

    /** The small number of a source, which leads to it. */
    [[nodiscard]] QString mark(const QString &sourceId) const
    {
        const qsizetype number = m_sources.indexOf(sourceId) + 1;
        if (number == 0)
            return {};
        return u"\u00A0<sup>"_s + link(RecordScheme + u"source:" + sourceId, noteNumber(number)) + u"</sup>"_s;
    }

    void writeBlock(const SheetBlock &block)
    {
        switch (block.kind) {
        case SheetBlock::Kind::Heading:
            m_html += u"<p style=\"font-size:14px; font-weight:600; margin:14px 0 2px 0\">%1</p>"_s.arg(
                words(block.words));
            break;
        case SheetBlock::Kind::Paragraph:
            m_html += u"<p style=\"margin:4px 0\">%1</p>"_s.arg(words(block.words, mark(block.sourceId)));
            break;
        case SheetBlock::Kind::Note:
            m_html += u"<p style=\"margin:4px 0\">%1%2</p>"_s.arg(small(words(block.words)), mark(block.sourceId));
            break;
        case SheetBlock::Kind::Facts:
            writeFacts(block);
            break;
        case SheetBlock::Kind::List:
            for (const auto &item : block.rows)
                m_html += u"<p style=\"margin:2px 0 2px 14px; text-indent:-14px\">%1%2</p>"_s.arg(Bullet, words(item));
            break;
        case SheetBlock::Kind::Table:
            writeTable(block);
            break;
        }
    }

    /** What a fact says, with its note below it. */
    [[nodiscard]] QString valueOf(const SheetFact &fact) const
    {
        const QString value = words(fact.value, mark(fact.sourceId));
        const QString note = m_isNarrow ? loosened(fact.note) : fact.note;
        return note.isEmpty() ? value : value + u"<br>"_s + small(inItsFamily(note, note.toHtmlEscaped()));
    }

    void writeFacts(const SheetBlock &block)
    {
        const bool followsHeading = &block != &m_sheet.blocks.first()
            && std::prev(&block)->kind == SheetBlock::Kind::Heading; // which has its own air below
        const int air = followsHeading ? 0 : AirAboveFacts;
        const bool isCounts = std::ranges::all_of(block.facts, isCount);
        if (m_isNarrow && !isCounts)
            return writeNarrowFacts(block, air);
        const int share = m_isNarrow ? 70 : 34; // of the labels, in per cent
        m_html += u"<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\" style=\"margin-top:%1px\">"_s.arg(air);
        for (const SheetFact &fact : block.facts) {
            m_html += u"<tr><td width=\"%1%\" style=\"%2; color:%3\">%4</td><td style=\"%2\">%5</td></tr>"_s.arg(
                QString::number(share), CellAir, m_theme.textMuted.name(), labelWords(fact.label).toHtmlEscaped(),
                valueOf(fact));
        }
        m_html += u"</table>"_s;
    }

    /** Each label above its value, where two columns would break words. */
    void writeNarrowFacts(const SheetBlock &block, int air)
    {
        for (const SheetFact &fact : block.facts) {
            m_html += u"<p style=\"margin:%1px 0 0 0; color:%2\">%3</p><p style=\"margin:0\">%4</p>"_s.arg(
                QString::number(air), m_theme.textMuted.name(), loosened(fact.label).toHtmlEscaped(), valueOf(fact));
            air = AirAboveFacts;
        }
    }

    /**
     * Words begin where those of paragraphs do, and only lines between rows are drawn. Columns without a width of their
     * own are rounded up one by one: of the whole width they would take a pixel more than there is.
     */
    void writeTable(const SheetBlock &block)
    {
        if (m_isNarrow && !block.rows.isEmpty() && block.rows.first().size() >= ManyColumns)
            return writeRowByRow(block);
        m_html += u"<table cellspacing=\"0\" cellpadding=\"0\" width=\"99%\">"_s;
        for (qsizetype row = 0; row < block.rows.size(); ++row) {
            const bool isHead = row == 0;
            QString look = isHead ? u"color:%1; font-size:12px"_s.arg(m_theme.textMuted.name())
                                  : u"border-top:1px solid %1"_s.arg(m_theme.border.name());
            if (m_isNarrow && !isHead)
                look += u"; font-size:12px"_s;
            m_html += u"<tr>"_s;
            QString source = isHead ? mark(block.sourceId) : QString(); // beside the first word of the head
            for (const SheetWords &cell : block.rows[row])
                m_html += u"<%1 align=\"left\" style=\"%2; %3\">%4</%1>"_s.arg(isHead ? "th"_L1 : "td"_L1,
                    m_isNarrow ? NarrowCellAir : CellAir, look, words({cell}, std::exchange(source, QString())));
            m_html += u"</tr>"_s;
        }
        m_html += u"</table>"_s;
    }

    /** A paragraph a row, each value behind the head of its column: more columns than a narrow page has room for. */
    void writeRowByRow(const SheetBlock &block)
    {
        const auto &head = block.rows.first();
        for (qsizetype row = 1; row < block.rows.size(); ++row) {
            const auto &cells = block.rows[row];
            QString html = u"<b>"_s + words({cells.first()}, row == 1 ? mark(block.sourceId) : QString()) + u"</b>"_s;
            for (qsizetype column = 1; column < cells.size(); ++column)
                html += u"<br>"_s + small(words({head[column]})) + u' ' + words({cells[column]});
            m_html += u"<p style=\"margin:6px 0 0 0\">"_s + html + u"</p>"_s;
        }
    }

    void writeSources()
    {
        if (m_sources.isEmpty())
            return;
        const QString heading = QCoreApplication::translate("atlas::SheetView", "Sources");
        m_html += u"<p style=\"font-size:14px; font-weight:600; margin:14px 0 2px 0\">%1</p>"_s.arg(
            heading.toHtmlEscaped());
        for (qsizetype i = 0; i < m_sources.size(); ++i)
            m_html += u"<p style=\"margin:2px 0\">%1 %2</p>"_s.arg(
                noteNumber(i + 1), link(RecordScheme + u"source:" + m_sources[i], m_sourceNames[i]));
    }

    const Sheet &m_sheet;
    const QStringList &m_sourceNames;
    const Theme &m_theme;
    const Format m_format;
    const bool m_isNarrow;
    QList<QString> m_sources;
    QString m_html;
};

} // namespace

QString sheetHtml(
    const Sheet &sheet, const QStringList &sourceNames, const Theme &theme, const Format &format, SheetWidth width)
{
    return Writer(sheet, sourceNames, theme, format, width).write();
}

std::optional<FigureRef> figureOfHref(const QString &href)
{
    if (!href.startsWith(FigureScheme))
        return {};
    return figureFromText(QUrl::fromPercentEncoding(href.mid(FigureScheme.size()).toUtf8()));
}

std::optional<RecordRef> recordOfHref(const QString &href)
{
    if (!href.startsWith(RecordScheme))
        return {};
    const QString rest = href.mid(RecordScheme.size());
    const auto kind = recordKindNamed(rest.section(u':', 0, 0));
    return kind ? std::optional(RecordRef{*kind, rest.section(u':', 1)}) : std::nullopt;
}

} // namespace atlas
