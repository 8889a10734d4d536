// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/catalogue.h"
#include "app/model/framework.h"
#include "app/model/network.h"
#include "app/model/places.h"
#include "app/model/programme.h"

#include <memory>

namespace atlas
{

/** What the sheets and lists of the network are made from. Nothing in it is null; the catalogue outlives it. */
struct NetworkFacts
{
    const Catalogue *catalogue;
    std::shared_ptr<const Network> network;
    std::shared_ptr<const Framework> framework;
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Places> places;
};

} // namespace atlas
