// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/projectrecord.h"

#include "app/model/lookup.h"

namespace atlas
{

const ProjectRecord *Projects::project(const QString &id) const
{
    return findById(projects, id);
}

QList<ProjectRecord> Projects::ofCity(const QString &cityId) const
{
    return allWith(projects, &ProjectRecord::cityId, cityId);
}

} // namespace atlas
