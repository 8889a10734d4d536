// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/look/usedpairs.h"

#include "ui/theme/patterns.h"
#include "ui/widgets/card.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace atlas::test
{

namespace
{

using Kind = UsedPair::Kind;

constexpr double CardTint = 0.10; ///< of an area's colour, on the card that is chosen
constexpr double ColumnTint = 0.08; ///< on the column of the matrix

struct Token
{
    QString name;
    QColor colour;
};

QList<Token> pagesGrounds(const Theme &theme)
{
    return {{u"ground"_s, theme.ground}, {u"surface"_s, theme.surface}, {u"raised"_s, theme.raised},
        {u"accentSoft"_s, theme.accentSoft}};
}

class Pairs
{
public:
    explicit Pairs(const Theme &theme)
        : m_theme(theme)
    {
    }

    QList<UsedPair> all()
    {
        words();
        wordsInColour();
        areas();
        lines();
        rings();
        map();
        return m_pairs;
    }

private:
    void add(Kind kind, const Token &front, const Token &ground)
    {
        m_pairs.append({kind, front.name + u" on "_s + ground.name, front.colour, ground.colour});
    }

    void words()
    {
        const QList<Token> letters{{u"text"_s, m_theme.text}, {u"textMuted"_s, m_theme.textMuted},
            {u"accent"_s, m_theme.accent}, {u"warning"_s, m_theme.warning}};
        QList<Token> grounds = pagesGrounds(m_theme);
        grounds.append({u"projection"_s, m_theme.projection});
        for (const Token &front : letters) {
            for (const Token &ground : grounds)
                add(Kind::Text, front, ground);
        }
        for (const Token &front : letters.first(2)) { // names and notes of the map, on their halo or beside the land
            add(Kind::Text, front, {u"halo"_s, m_theme.halo});
            add(Kind::Text, front, {u"sea"_s, m_theme.sea});
        }
        const QColor back = mixed(m_theme.textMuted, m_theme.surface, DimmedOpacity);
        add(Kind::Text, {u"dimmed textMuted"_s, back}, {u"surface"_s, m_theme.surface});
    }

    void wordsInColour()
    {
        const Token onAccent{u"onAccent"_s, m_theme.onAccent};
        add(Kind::Text, onAccent, {u"accent"_s, m_theme.accent});
        add(Kind::Text, onAccent, {u"series 0"_s, m_theme.series[0]}); // the rank in its disc
        const Token onRail{u"onRail"_s, m_theme.onRail};
        add(Kind::Text, onRail, {u"rail"_s, m_theme.rail});
        add(Kind::Text, onRail, {u"railChosen"_s, m_theme.railChosen});
        add(Kind::Text, {u"onRailChosen"_s, m_theme.onRailChosen}, {u"railChosen"_s, m_theme.railChosen});
    }

    /** Areas have colours for forms, never for words; words stand on their tints. */
    void areas()
    {
        for (std::size_t i = 0; i < m_theme.area.size(); ++i) {
            const Token area{u"area %1"_s.arg(i), m_theme.area[i]};
            for (const Token &ground : pagesGrounds(m_theme))
                add(Kind::Mark, area, ground);
            for (const double share : {CardTint, ColumnTint}) {
                const Token tint{u"tint of "_s + area.name, mixed(area.colour, m_theme.surface, share)};
                add(Kind::Mark, area, tint);
                add(Kind::Text, {u"text"_s, m_theme.text}, tint);
                add(Kind::Text, {u"textMuted"_s, m_theme.textMuted}, tint);
            }
        }
    }

    /** The names at the ends of lines and the values on them are written in their colours. */
    void lines()
    {
        for (std::size_t i = 0; i < m_theme.series.size(); ++i) {
            const Token line{u"series %1"_s.arg(i), m_theme.series[i]};
            add(Kind::Text, line, {u"surface"_s, m_theme.surface});
            add(Kind::Text, line, {u"projection"_s, m_theme.projection});
            add(Kind::Mark, line, {u"raised"_s, m_theme.raised});
        }
    }

    void rings()
    {
        for (const Token &ground : pagesGrounds(m_theme))
            add(Kind::Mark, {u"focus"_s, m_theme.focus}, ground);
        add(Kind::Mark, {u"focus"_s, m_theme.focus}, {u"halo"_s, m_theme.halo});
        add(Kind::Mark, {u"railMark"_s, m_theme.railMark}, {u"railChosen"_s, m_theme.railChosen});
    }

    void map()
    {
        const Token halo{u"halo"_s, m_theme.halo};
        add(Kind::Mark, {u"marker"_s, m_theme.marker}, halo);
        add(Kind::Mark, {u"markerEdge"_s, m_theme.markerEdge}, halo);
        add(Kind::Mark, {u"series 1"_s, m_theme.series[1]}, halo); // the chosen city
        add(Kind::Mark, {u"coast"_s, m_theme.coast}, {u"sea"_s, m_theme.sea});
        const auto [ground, ink] = patternColours(m_theme);
        add(Kind::Mark, {u"hatch"_s, ink}, {u"landNoData"_s, ground});
        for (const Token &page : pagesGrounds(m_theme)) // outlines, and the holes among the dots of cities
            add(Kind::Mark, {u"hatch"_s, ink}, page);
        for (std::size_t i = 0; i < m_theme.sequential.size(); ++i) {
            const auto [fill, dots] = dotsOn(m_theme.sequential[i], m_theme);
            add(Kind::Mark, {u"ink"_s, dots}, {u"sequential %1"_s.arg(i), fill});
        }
    }

    const Theme &m_theme;
    QList<UsedPair> m_pairs;
};

} // namespace

QList<UsedPair> usedPairs(const Theme &theme)
{
    return Pairs(theme).all();
}

QSet<QString> judgedTokens()
{
    QSet<QString> tokens;
    static const QRegularExpression name(u"([A-Za-z]+)(?: \\d+)?$"_s); // `series` of `series 0`
    for (const UsedPair &pair : usedPairs(Theme::of(Appearance::Scheme::Light))) {
        for (const QString &side : pair.name.split(u" on "_s))
            tokens.insert(name.match(side).captured(1));
    }
    return tokens;
}

QSet<QString> exemptTokens()
{
    return {
        u"border"_s, // what it parts is told apart by its ground; judged where grounds are equal
        u"railEdge"_s, // as border
        u"grid"_s, // a backdrop of the lines
        u"context"_s, // lines that are no one's focus
        u"dots"_s, // a backdrop too: the word and the dashes say what is projected
        u"outsider"_s, // land that is no subject; its coast is judged
        u"memberBorder"_s, // between two classes, which differ
        u"veil"_s, // what lies under it waits
    };
}

} // namespace atlas::test
