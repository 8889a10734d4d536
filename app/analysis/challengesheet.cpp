// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/challengesheet.h"

#include "app/model/lookup.h"

namespace atlas
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChallengeSheet)
};

Sheet allChallenges(const FrameworkSheetSource &source)
{
    const Language language = source.format.language();
    Sheet sheet{Words::tr("Challenges of urbanisation"), Words::tr("Why smart cities were taken up"), {}};
    QList<SheetFact> facts;
    for (const Challenge &challenge : source.framework.challenges) {
        SheetFact fact;
        fact.label = challenge.title.in(language);
        fact.value = {{Words::tr("%n series", nullptr, int(challenge.indicatorIds.size())),
            RecordRef{RecordKind::Challenge, challenge.id}, {}}};
        fact.note = challenge.text.in(language);
        fact.sourceId = challenge.sourceId;
        facts.append(fact);
    }
    sheet.blocks << sheetFacts(facts);
    return sheet;
}

} // namespace

Sheet challengeSheet(const FrameworkSheetSource &source, const QString &challengeId, const ViewState &view)
{
    const Challenge *challenge = findById(source.framework.challenges, challengeId);
    if (!challenge)
        return allChallenges(source);
    const Language language = source.format.language();
    Sheet sheet{challenge->title.in(language), Words::tr("A challenge of urbanisation"), {}};
    sheet.blocks << sheetParagraph(challenge->text.in(language), challenge->sourceId)
                 << sheetHeading(Words::tr("Series that show it"))
                 << indicatorList(source, challenge->indicatorIds, view)
                 << sheetNote(source.format.written(challenge->indicatorNote.in(language)));
    return sheet;
}

} // namespace atlas
