// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/thaiterms.h"

#include <array>

using namespace Qt::StringLiterals;

namespace atlas
{

QString withTermsWhole(QString text)
{
    struct Term
    {
        QStringView written;
        QStringView whole;
    };
    // The dictionary of line breaks knows the parts as words of their own.
    static constexpr std::array terms{
        Term{u"ค่าคาดการณ์", u"ค่า\u2060คาด\u2060การณ์"},
        Term{u"ค่าประมาณ", u"ค่า\u2060ประมาณ"},
        Term{u"เส้นเขตแดน", u"เส้น\u2060เขต\u2060แดน"},
        Term{u"สาธารณสมบัติ", u"สาธารณ\u2060สมบัติ"},
    };
    for (const Term &term : terms)
        text.replace(term.written.toString(), term.whole.toString());
    return text;
}

} // namespace atlas
