// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/matches.h"

#include "app/format/fold.h"
#include "app/model/era.h"
#include "app/search/grade.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace atlas
{

namespace
{

constexpr qsizetype ShortestInside = 3; ///< letters; a shorter word is marked only where it begins one
constexpr char16_t EndOfAscii = 0x80;
constexpr char16_t FirstThaiConsonant = 0x0E01;
constexpr char16_t LastThaiConsonant = 0x0E2E;

/** A text as the search compares it, without blanks, and where each of its letters came from. */
class Letters
{
public:
    explicit Letters(const QString &text)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary())
            take(text.sliced(from, to - from), {from, to - from});
    }

    /** The place of a word as matchesIn() says; -1 where it has none. */
    [[nodiscard]] qsizetype placeOf(const QString &word) const
    {
        qsizetype inside = -1;
        for (qsizetype at = m_letters.indexOf(word); at >= 0; at = m_letters.indexOf(word, at + 1)) {
            if (m_beginsWord.at(at))
                return at;
            inside = inside < 0 ? at : inside;
        }
        return !isSpaced(word) || word.size() >= ShortestInside ? inside : -1;
    }

    [[nodiscard]] TextSpan spanOf(qsizetype at, qsizetype size) const
    {
        const TextSpan last = m_origins.at(at + size - 1);
        const qsizetype start = m_origins.at(at).start;
        return {start, last.start + last.length - start};
    }

private:
    void take(const QString &grapheme, TextSpan origin)
    {
        const QString letters = lettersOf(grapheme);
        if (letters.isEmpty()) {
            m_isAtBeginning = m_isAtBeginning || partsWords(grapheme);
            return;
        }
        for (const QChar letter : letters) {
            m_letters += letter;
            m_origins.append(origin);
            m_beginsWord.append(std::exchange(m_isAtBeginning, false));
        }
    }

    /** Most letters are their own, or their own small ones. */
    static QString lettersOf(const QString &grapheme)
    {
        const QChar first = grapheme.front();
        const bool isAlone = grapheme.size() == 1;
        if (isAlone && first.unicode() < EndOfAscii)
            return first.isLetterOrNumber() ? QString(first.toLower()) : QString();
        if (isAlone && first.unicode() >= FirstThaiConsonant && first.unicode() <= LastThaiConsonant)
            return grapheme;
        return joined(folded(grapheme));
    }

    static bool partsWords(const QString &sign) { return folded(u'a' + sign + u'a').contains(u' '); }

    QString m_letters;
    QList<TextSpan> m_origins; ///< of each letter
    QList<bool> m_beginsWord; ///< of each letter
    bool m_isAtBeginning = true;
};

/** What to look for: the words, else all of them as one, and the year in both eras. */
QStringList wanted(const SearchQuery &query)
{
    QStringList words = query.words;
    if (query.year)
        words << QString::number(*query.year) << QString::number(*query.year + BuddhistOffset);
    for (QString &word : words)
        word.remove(u'.'); // a point between digits is no letter
    return words;
}

QList<TextSpan> joinedSpans(QList<TextSpan> spans)
{
    std::ranges::sort(spans, {}, &TextSpan::start);
    QList<TextSpan> apart;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.start <= apart.constLast().start + apart.constLast().length) {
            TextSpan &last = apart.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            apart.append(span);
        }
    }
    return apart;
}

} // namespace

QList<TextSpan> matchesIn(const QString &text, const SearchQuery &query)
{
    const Letters letters(text);
    QList<TextSpan> spans;
    const auto mark = [&](const QString &word) {
        if (const qsizetype at = word.isEmpty() ? -1 : letters.placeOf(word); at >= 0)
            spans.append(letters.spanOf(at, word.size()));
    };
    for (const QString &word : wanted(query))
        mark(word);
    return joinedSpans(std::move(spans));
}

} // namespace atlas
