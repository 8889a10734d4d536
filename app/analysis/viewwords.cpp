// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/viewwords.h"

#include <QCoreApplication>

namespace atlas
{

namespace
{

/** The sentences of this file. */
class ViewWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ViewWords)

public:
    ViewWords(const Catalogue &catalogue, Language language)
        : m_catalogue(catalogue)
        , m_language(language)
    {
    }

    [[nodiscard]] QString city(const QString &id) const
    {
        const City *city = m_catalogue.city(id);
        return city != nullptr ? city->name.in(m_language) : id;
    }
    [[nodiscard]] QString area(const QString &id) const
    {
        const Area *area = m_catalogue.area(id);
        return area != nullptr ? area->name.in(m_language) : id;
    }
    [[nodiscard]] QString state(const QString &id) const
    {
        const State *state = m_catalogue.state(id);
        return state != nullptr ? state->name.in(m_language) : id;
    }
    //: %1 is one state, city or area, or several
    static QString chosen(const QString &names) { return tr("Chosen: %1.").arg(names); }
    //: %1 is one state, city or area, or several
    static QString letGo(const QString &names) { return tr("No longer chosen: %1.").arg(names); }

private:
    const Catalogue &m_catalogue;
    Language m_language;
};

} // namespace

QString changeInWords(const ViewState &before, const ViewState &after, const Catalogue &catalogue, const Format &format)
{
    const ViewWords words(catalogue, format.language());
    QStringList chosen;
    QStringList letGo;
    const auto compare = [&](const QString &was, const QString &is, const auto &nameOf) {
        if (was == is)
            return;
        if (is.isEmpty())
            letGo.append(nameOf(was));
        else
            chosen.append(nameOf(is));
    };
    compare(before.city, after.city, [&words](const QString &id) { return words.city(id); });
    compare(before.area, after.area, [&words](const QString &id) { return words.area(id); });
    for (const QString &id : after.states) {
        if (!before.states.contains(id))
            chosen.append(words.state(id));
    }
    for (const QString &id : before.states) {
        if (!after.states.contains(id))
            letGo.append(words.state(id));
    }
    QStringList said;
    if (before.year != after.year) {
        //: %1 is a year with its era
        said.append(ViewWords::tr("Year %1.").arg(format.year(after.year)));
    }
    if (!chosen.isEmpty())
        said.append(ViewWords::chosen(format.list(chosen)));
    if (!letGo.isEmpty())
        said.append(ViewWords::letGo(format.list(letGo)));
    return said.join(u' ');
}

} // namespace atlas
