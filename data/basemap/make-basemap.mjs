#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns two TopoJSON files of the npm package world-atlas 2.0.2 (Natural Earth 4.1.0, public domain) into basemap.bin.
//
//     node make-basemap.mjs FOLDER [--out basemap.bin]
//
// FOLDER holds countries-10m.json and countries-50m.json. Same input, same bytes. Needs nothing but Node.js.
// What the file holds and why is told in README.md beside this script.

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const INPUT = {
    'countries-10m.json': '3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79',
    'countries-50m.json': '04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394',
};
/** ISO 3166-1 numeric to alpha-3 of the members; their order is their number in the file. */
const MEMBERS = {
    '096': 'BRN', 360: 'IDN', 116: 'KHM', 418: 'LAO', 104: 'MMR', 458: 'MYS',
    608: 'PHL', 702: 'SGP', 764: 'THA', 626: 'TLS', 704: 'VNM',
};
const STATES = Object.values(MEMBERS).sort();
const OUTSIDER = 254;
const UNDETERMINED = 255;
const NOBODY = 253;
/** Kinds of arc; 0x80 is added where the line is approximate. */
const KIND = { coast: 0, border: 1, outerBorder: 2, faintCoast: 3, undetermined: 4, frame: 5 };
const APPROXIMATE = 0x80;
const UNITS_PER_DEGREE = 1000;
/** Degrees: tolerance of the members' lines, of the others' lines, and the smallest island kept (its longer side). */
const LEVELS = [
    { member: 0.09, other: 0.12, smallest: 0.12 },
    { member: 0.03, other: 0.05, smallest: 0.05 },
    { member: 0.01, other: 0.02, smallest: 0.018 },
    { member: 0.003, other: 0.015, smallest: 0.0 },
];
/** Land of outsiders is kept inside this frame: wide enough that a wide window never shows sea where there is land. */
const FRAME = { west: 45, south: -48, east: 180, north: 60 };
/** No line of an island of a member is off by more than the island's longer side divided by this. */
const ISLAND_SHARE = 8;
/** Islands of outsiders that no member touches are only kept when their longer side reaches this (degrees). */
const SMALLEST_OUTSIDER = 0.06;

function fail(message) {
    console.error(`make-basemap: ${message}`);
    process.exit(1);
}

function sha256(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
}

function readTopology(folder, name) {
    const bytes = readFileSync(join(folder, name));
    if (sha256(bytes) !== INPUT[name]) fail(`${name} is not the file of world-atlas 2.0.2`);
    const topology = JSON.parse(bytes.toString('utf8'));
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
        let x = 0;
        let y = 0;
        return arc.map(([dx, dy]) => {
            x += dx;
            y += dy;
            return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
        });
    });
    const polygons = [];
    for (const shape of topology.objects.countries.geometries) {
        const parts = shape.type === 'Polygon' ? [shape.arcs] : shape.type === 'MultiPolygon' ? shape.arcs : [];
        for (const rings of parts) polygons.push({ id: shape.id, name: shape.properties.name, rings });
    }
    for (const polygon of polygons) polygon.box = boxOf(polygon.rings[0], arcs);
    return { arcs, polygons };
}

/** Rows of a small CSV file as objects; lines beginning with # are remarks. */
function readTable(name) {
    const lines = readFileSync(join(HERE, name), 'utf8').split('\n').filter((l) => l && !l.startsWith('#'));
    const cells = (line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((m) => m[2] ?? m[1]);
    const head = cells(lines[0]);
    return lines.slice(1).map((line) => Object.fromEntries(cells(line).slice(0, head.length).map((c, i) => [head[i], c])));
}

const arcOf = (ref) => (ref < 0 ? ~ref : ref);

function boxOf(ring, arcs) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const ref of ring) for (const [x, y] of arcs[arcOf(ref)]) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }
    return box;
}

const longerSide = (box) => Math.max(box[2] - box[0], box[3] - box[1]);
const inFrame = (b) => b[2] > FRAME.west && b[0] < FRAME.east && b[3] > FRAME.south && b[1] < FRAME.north;

/** Marks the polygons of undetermined.csv; each line must find exactly one. */
function markUndetermined(polygons) {
    for (const row of readTable('undetermined.csv')) {
        const found = polygons.filter((p) => p.name === row.stored_as
            && Math.abs((p.box[0] + p.box[2]) / 2 - row.longitude) < 0.01
            && Math.abs((p.box[1] + p.box[3]) / 2 - row.latitude) < 0.01);
        if (found.length !== 1) fail(`undetermined.csv: ${row.group} ${row.longitude} ${row.latitude} finds ${found.length} polygons`);
        found[0].owner = UNDETERMINED;
    }
    for (const name of ['Spratly Is.', 'Scarborough Reef'])
        if (polygons.some((p) => p.name === name && p.owner !== UNDETERMINED)) fail(`a polygon of ${name} is not in undetermined.csv`);
}

/** Polygons that can be reached from a member over shared arcs: their lines must be the same lines. */
function connectedToMembers(polygons) {
    const users = new Map();
    polygons.forEach((p, i) => p.rings.flat().forEach((ref) => {
        const arc = arcOf(ref);
        if (!users.has(arc)) users.set(arc, []);
        users.get(arc).push(i);
    }));
    const seen = new Set();
    const queue = [];
    polygons.forEach((p, i) => { if (p.owner < STATES.length) { seen.add(i); queue.push(i); } });
    while (queue.length) for (const ref of polygons[queue.pop()].rings.flat()) for (const next of users.get(arcOf(ref)))
        if (!seen.has(next)) { seen.add(next); queue.push(next); }
    return seen;
}

/** Everything that goes into the file, as [{owner, rings}] over one list of arcs. */
function gather(fine, coarse) {
    for (const p of fine.polygons) p.owner = p.id in MEMBERS ? STATES.indexOf(MEMBERS[p.id]) : OUTSIDER;
    markUndetermined(fine.polygons);
    const near = connectedToMembers(fine.polygons);
    const polygons = fine.polygons.filter((p, i) => p.owner !== OUTSIDER || near.has(i));
    const offset = fine.arcs.length;
    for (const p of coarse.polygons) {
        if (p.id in MEMBERS || !inFrame(p.box) || longerSide(p.box) < SMALLEST_OUTSIDER) continue;
        const twin = fine.polygons.some((q, i) => near.has(i) && q.owner === OUTSIDER && q.name === p.name && overlap(p.box, q.box) > 0.5);
        if (twin || isMainland(p, coarse)) continue;
        polygons.push({ ...p, owner: OUTSIDER, rings: p.rings.map((r) => r.map((ref) => (ref < 0 ? ~(~ref + offset) : ref + offset))) });
    }
    return { arcs: fine.arcs.concat(coarse.arcs), polygons };
}

/** Share of box a that lies in box b, and of b in a: 1 when they are equal. */
function overlap(a, b) {
    const w = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
    const h = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
    if (w <= 0 || h <= 0) return 0;
    const area = (q) => Math.max(1e-9, (q[2] - q[0]) * (q[3] - q[1]));
    return (w * h) / Math.max(area(a), area(b));
}

/** Whether a polygon of the coarse file belongs to a land mass that the fine file already brings. */
function isMainland(polygon, coarse) {
    if (!coarse.mainland) {
        for (const p of coarse.polygons) p.owner = p.id in MEMBERS ? STATES.indexOf(MEMBERS[p.id]) : OUTSIDER;
        coarse.mainland = connectedToMembers(coarse.polygons);
    }
    return coarse.mainland.has(coarse.polygons.indexOf(polygon));
}

/** Who uses each arc: arc number to list of [owner, name of the state]. */
function usersOfArcs(polygons) {
    const users = new Map();
    for (const p of polygons) for (const ref of p.rings.flat()) {
        const arc = arcOf(ref);
        if (!users.has(arc)) users.set(arc, []);
        users.get(arc).push(p);
    }
    return users;
}

/** The arcs that outline the land of all outsiders together: those between two of them fall away. */
function mergeOutsiders(polygons, users) {
    const directed = [];
    for (const p of polygons) if (p.owner === OUTSIDER) for (const ref of p.rings.flat())
        if (users.get(arcOf(ref)).filter((u) => u.owner === OUTSIDER).length === 1) directed.push(ref);
    return directed;
}

/** Closed rings from directed arcs, each of which ends where another one starts. */
function stitch(refs, arcs) {
    const ends = (ref) => {
        const arc = arcs[arcOf(ref)];
        const a = arc[0].join();
        const b = arc[arc.length - 1].join();
        return ref < 0 ? [b, a] : [a, b];
    };
    const starting = new Map();
    for (const ref of refs) {
        const [from] = ends(ref);
        if (!starting.has(from)) starting.set(from, []);
        starting.get(from).push(ref);
    }
    const rings = [];
    for (const first of refs) {
        if (!starting.get(ends(first)[0]).includes(first)) continue;
        const ring = [];
        const home = ends(first)[0];
        let at = home;
        do {
            const here = starting.get(at);
            if (!here || !here.length) fail('a ring of the outsiders does not close');
            const ref = ring.length ? here.pop() : here.splice(here.indexOf(first), 1)[0];
            ring.push(ref);
            at = ends(ref)[1];
        } while (at !== home);
        rings.push(ring);
    }
    return rings;
}

/** The arc with points where it crosses the frame, everything outside drawn to the frame's edge. */
function clampToFrame(arc) {
    const clamp = ([x, y]) => [Math.min(Math.max(x, FRAME.west), FRAME.east), Math.min(Math.max(y, FRAME.south), FRAME.north)];
    const out = [clamp(arc[0])];
    for (let i = 1; i < arc.length; ++i) {
        const [ax, ay] = arc[i - 1];
        const [bx, by] = arc[i];
        const cuts = [];
        for (const [edge, a, b] of [[FRAME.west, ax, bx], [FRAME.east, ax, bx], [FRAME.south, ay, by], [FRAME.north, ay, by]])
            if ((a < edge) !== (b < edge)) cuts.push((edge - a) / (b - a));
        cuts.sort((p, q) => p - q);
        for (const t of cuts) out.push(clamp([ax + (bx - ax) * t, ay + (by - ay) * t]));
        out.push(clamp(arc[i]));
    }
    return out.filter((p, i) => i === 0 || i === out.length - 1 || p[0] !== out[i - 1][0] || p[1] !== out[i - 1][1]);
}

const onFrame = ([ax, ay], [bx, by]) => (ax === bx && (ax === FRAME.west || ax === FRAME.east))
    || (ay === by && (ay === FRAME.south || ay === FRAME.north));

/** Cuts an arc into runs of equal kind, `kindOf(a, b)` being asked for each of its segments. */
function runs(arc, kindOf) {
    const out = [];
    for (let i = 1; i < arc.length; ++i) {
        const kind = kindOf(arc[i - 1], arc[i]);
        const last = out[out.length - 1];
        if (last && last.kind === kind) last.points.push(arc[i]);
        else out.push({ kind, points: [arc[i - 1], arc[i]] });
    }
    return out;
}

const borderRows = readTable('borders.csv');
const usedBorderRows = new Set();

/** Kind of each segment of a border between a member and another state, by borders.csv. */
function borderKind(base, a, b) {
    const isPair = (r) => (STATES[a.owner] === r.member && b.name === r.other)
        || (b.owner < STATES.length && STATES[b.owner] === r.member && a.name === r.other);
    const rows = borderRows.filter(isPair);
    const whole = rows.find((r) => r.west === '');
    if (!whole) fail(`borders.csv has no line for ${a.name} and ${b.name}`);
    rows.forEach((r) => usedBorderRows.add(r));
    const value = (r) => base | (r.status === 'approximate' ? APPROXIMATE : 0);
    return (p, q) => {
        const x = (p[0] + q[0]) / 2;
        const y = (p[1] + q[1]) / 2;
        const box = rows.find((r) => r.west !== '' && x >= +r.west && x <= +r.east && y >= +r.south && y <= +r.north);
        return value(box ?? whole);
    };
}

/** What an arc is, from who uses it: {first, second, kindOf}. */
function classify(users) {
    const members = users.filter((u) => u.owner < STATES.length);
    if (users.some((u) => u.owner === UNDETERMINED)) return { first: UNDETERMINED, second: NOBODY, kindOf: () => KIND.undetermined };
    if (members.length === 2 && members[0].owner !== members[1].owner) {
        const [a, b] = members[0].owner < members[1].owner ? members : [members[1], members[0]];
        return { first: a.owner, second: b.owner, kindOf: borderKind(KIND.border, a, b) };
    }
    if (members.length === 1 && users.length === 2) {
        const other = users.find((u) => u !== members[0]);
        return { first: members[0].owner, second: OUTSIDER, kindOf: borderKind(KIND.outerBorder, members[0], other) };
    }
    if (members.length === 1) return { first: members[0].owner, second: NOBODY, kindOf: () => KIND.coast };
    return { first: OUTSIDER, second: NOBODY, kindOf: (p, q) => (onFrame(p, q) ? KIND.frame : KIND.faintCoast) };
}

/** One list of pieces {points, kind, first, second} and polygons whose rings refer to them. */
function cutIntoPieces({ arcs, polygons }) {
    const users = usersOfArcs(polygons);
    const pieces = [];
    const piecesOfArc = new Map();
    const take = (ref) => {
        const arc = arcOf(ref);
        if (!piecesOfArc.has(arc)) {
            const { first, second, kindOf } = classify(users.get(arc));
            const points = first === OUTSIDER ? clampToFrame(arcs[arc]) : arcs[arc];
            const parts = points.length < 2 ? [] : runs(points, kindOf);
            piecesOfArc.set(arc, parts.map((part) => pieces.push({ ...part, first, second }) - 1));
        }
        const list = piecesOfArc.get(arc);
        return ref < 0 ? list.map((i) => ~i).reverse() : list;
    };
    const shapes = [];
    for (const p of polygons) if (p.owner !== OUTSIDER) shapes.push({ owner: p.owner, rings: p.rings.map((r) => r.flatMap(take)) });
    shapes.sort((a, b) => a.owner - b.owner);
    const outside = stitch(mergeOutsiders(polygons, users), arcs).map((r) => r.flatMap(take)).filter((r) => r.length);
    shapes.splice(shapes.findIndex((s) => s.owner === UNDETERMINED), 0, { owner: OUTSIDER, rings: outside });
    return { pieces, shapes };
}

/** Douglas and Peucker, without recursion; a closed line is first cut at the point farthest from its start. */
function simplify(points, tolerance) {
    const keep = new Uint8Array(points.length);
    keep[0] = 1;
    keep[points.length - 1] = 1;
    const stack = [];
    const [first, last] = [points[0], points[points.length - 1]];
    if (first[0] === last[0] && first[1] === last[1] && points.length > 3) {
        let far = 0;
        let best = -1;
        points.forEach((p, i) => {
            const d = (p[0] - first[0]) ** 2 + (p[1] - first[1]) ** 2;
            if (d > best) { best = d; far = i; }
        });
        keep[far] = 1;
        stack.push([0, far], [far, points.length - 1]);
    } else stack.push([0, points.length - 1]);
    while (stack.length) {
        const [from, to] = stack.pop();
        let far = -1;
        let best = tolerance * tolerance;
        for (let i = from + 1; i < to; ++i) {
            const d = distanceToSegment(points[i], points[from], points[to]);
            if (d > best) { best = d; far = i; }
        }
        if (far >= 0) { keep[far] = 1; stack.push([from, far], [far, to]); }
    }
    return points.filter((_, i) => keep[i]);
}

function distanceToSegment(p, a, b) {
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
    return (p[0] - a[0] - t * dx) ** 2 + (p[1] - a[1] - t * dy) ** 2;
}

const toGrid = ([x, y]) => [Math.round(x * UNITS_PER_DEGREE), Math.round(y * UNITS_PER_DEGREE)];

function quantise(points) {
    const grid = points.map(toGrid);
    const out = grid.filter((p, i) => i === 0 || p[0] !== grid[i - 1][0] || p[1] !== grid[i - 1][1]);
    return out.length < 2 ? [grid[0], grid[grid.length - 1]] : out;
}

/** One level: simplified pieces and the rings that are worth drawing at its scale. */
function makeLevel({ pieces, shapes }, level) {
    const raw = pieces.map((p) => p.points);
    const largest = new Map();
    for (const s of shapes) for (const r of s.rings)
        largest.set(s.owner, Math.max(largest.get(s.owner) ?? 0, longerSide(boxOf(r, raw))));
    const tolerance = pieces.map((p) => (p.first === OUTSIDER ? level.other : level.member));
    for (const s of shapes) if (s.owner < STATES.length) for (const r of s.rings) {
        const finest = longerSide(boxOf(r, raw)) / ISLAND_SHARE; // a small island keeps its shape
        for (const ref of r) tolerance[arcOf(ref)] = Math.min(tolerance[arcOf(ref)], finest);
    }
    const lines = pieces.map((p, i) => quantise(p.kind === KIND.undetermined ? p.points : simplify(p.points, tolerance[i])));
    const worth = (owner, ring) => {
        if (owner === UNDETERMINED) return true;
        const box = boxOf(ring, raw);
        if (longerSide(box) === largest.get(owner)) return true;
        if (longerSide(box) < (owner === OUTSIDER ? Math.max(level.smallest, level.other) : level.smallest)) return false;
        return ring.reduce((n, ref) => n + lines[arcOf(ref)].length - 1, 0) >= 3;
    };
    const kept = shapes.map((s) => ({ owner: s.owner, rings: s.rings.filter((r) => worth(s.owner, r)) })).filter((s) => s.rings.length);
    const number = new Map();
    const used = [];
    const renumber = (ref) => {
        const piece = arcOf(ref);
        if (!number.has(piece)) number.set(piece, used.push({ ...pieces[piece], points: lines[piece] }) - 1);
        return ref < 0 ? ~number.get(piece) : number.get(piece);
    };
    return { tolerance: level.member, polygons: kept.map((s) => ({ owner: s.owner, rings: s.rings.map((r) => r.map(renumber)) })), arcs: used };
}

class Writer {
    bytes = [];
    byte(v) { this.bytes.push(v & 255); return this; }
    text(s) { for (const c of s) this.byte(c.charCodeAt(0)); return this; }
    varint(v) {
        while (v > 127) { this.byte((v % 128) | 128); v = Math.floor(v / 128); }
        return this.byte(v);
    }
    zigzag(v) { return this.varint(v < 0 ? -2 * v - 1 : 2 * v); }
    word(v) { for (let i = 0; i < 4; ++i) this.byte(Math.floor(v / 2 ** (8 * i))); return this; }
}

function writeLevel(level) {
    const w = new Writer();
    w.varint(Math.round(level.tolerance * 1e6)).varint(level.arcs.length);
    for (const arc of level.arcs) {
        w.byte(arc.kind).byte(arc.first).byte(arc.second).varint(arc.points.length);
        let [x, y] = [0, 0];
        for (const [px, py] of arc.points) { w.zigzag(px - x).zigzag(py - y); [x, y] = [px, py]; }
    }
    w.varint(level.polygons.length);
    for (const p of level.polygons) {
        w.byte(p.owner).varint(p.rings.length);
        for (const ring of p.rings) { w.varint(ring.length); for (const ref of ring) w.zigzag(ref); }
    }
    return w.bytes;
}

function crc32(bytes) {
    let crc = 0xffffffff;
    for (const b of bytes) {
        crc ^= b;
        for (let i = 0; i < 8; ++i) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
}

function main() {
    const [folder, ...rest] = process.argv.slice(2);
    if (!folder) fail('usage: node make-basemap.mjs FOLDER [--out FILE]');
    const out = rest[0] === '--out' ? rest[1] : join(HERE, 'basemap.bin');
    const whole = cutIntoPieces(gather(readTopology(folder, 'countries-10m.json'), readTopology(folder, 'countries-50m.json')));
    for (const row of borderRows) if (!usedBorderRows.has(row)) fail(`borders.csv: ${row.member} and ${row.other} have no border`);
    const w = new Writer();
    w.text('ASCNMAP1').varint(UNITS_PER_DEGREE).varint(STATES.length);
    for (const iso of STATES) w.text(iso);
    w.varint(LEVELS.length);
    for (const level of LEVELS) {
        const made = makeLevel(whole, level);
        const bytes = writeLevel(made);
        const points = made.arcs.reduce((n, a) => n + a.points.length, 0);
        console.log(`level ${level.member}: ${made.arcs.length} arcs, ${points} points, ${made.polygons.length} polygons, ${bytes.length} bytes`);
        w.word(bytes.length);
        for (const b of bytes) w.byte(b);
    }
    w.word(crc32(w.bytes));
    const result = Buffer.from(w.bytes);
    writeFileSync(out, result);
    console.log(`${out}: ${result.length} bytes, sha256 ${sha256(result)}`);
}

main();
