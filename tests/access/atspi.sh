#!/bin/sh
# SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A client of assistive technology that is no part of the program reads it over the accessibility bus (AT-SPI): the
# window, the map with its places, and the value of ASEAN's urban share in 2025 out of the chart. The expected value
# comes from the facts. 77: the bus or the client is missing, and the test is left out.
#
# usage: atspi.sh PROGRAM, in a session of D-Bus of its own and on a display of its own

program=$1
facts=$(dirname "$0")/../../data/facts

leave_out() {
    echo "left out: $1 (Debian: apt-get install at-spi2-core libglib2.0-bin)"
    exit 77
}

fail() {
    echo "FAIL: $1"
    exit 1
}

command -v gdbus >/dev/null || leave_out "gdbus, the client, is missing"
bus=$(gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress 2>/dev/null |
    sed "s/^('\(.*\)',)\$/\1/")
[ -n "$bus" ] || leave_out "there is no accessibility bus"

# call PLACE METHOD ARGUMENTS…: PLACE is "name path" on the bus
call() {
    place=$1
    method=$2
    shift 2
    gdbus call --address "$bus" --timeout 20 --dest "${place%% *}" --object-path "${place##* }" --method "$method" "$@"
}
property() {
    call "$1" org.freedesktop.DBus.Properties.Get "$2" "$3" | sed "s/^(<\(.*\)>,)\$/\1/; s/^['\"]\(.*\)['\"]\$/\1/"
}
name_of() { property "$1" org.a11y.atspi.Accessible Name; }
role_of() { call "$1" org.a11y.atspi.Accessible.GetRole | sed 's/^(uint32 \([0-9]*\),)$/\1/'; }
# one place a line
places() { grep -o "('[^']*', objectpath '[^']*')\|('[^']*', '[^']*')" | sed "s/[(),']//g; s/objectpath //"; }
children_of() { call "$1" org.a11y.atspi.Accessible.GetChildren | places; }

QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 "$program" --lang en >/dev/null 2>&1 &
child=$!
trap 'kill $child 2>/dev/null' EXIT

desktop="org.a11y.atspi.Registry /org/a11y/atspi/accessible/root"
application=
tries=0
while [ -z "$application" ] && [ $tries -lt 60 ]; do
    sleep 0.5
    tries=$((tries + 1))
    kill -0 $child 2>/dev/null || fail "the program ended before it was read"
    application=$(children_of "$desktop" 2>/dev/null | head -n 1)
done
[ -n "$application" ] || fail "the program does not stand on the accessibility bus"
sleep 2 # until the first page stands

table=55
list=31
frame=23
walk() { # everything as "role name path", not going into tables and lists
    todo=$(children_of "$application")
    while [ -n "$todo" ]; do
        here=$(echo "$todo" | head -n 1)
        todo=$(echo "$todo" | tail -n +2)
        role=$(role_of "$here")
        echo "$role $here"
        case $role in
        $table | $list) ;;
        *) todo=$(printf '%s\n%s' "$(children_of "$here")" "$todo" | sed '/^$/d') ;;
        esac
    done
}
tree=$(walk)
places_with_role() { echo "$tree" | sed -n "s/^$1 //p"; }

window=$(places_with_role $frame | head -n 1)
[ -n "$window" ] || fail "no window is on the bus"
echo "window: $(name_of "$window")"

expected=$(awk -F, '$1 == "urban_share" && $2 == "ASEAN" && $3 == "derived-wup2018" && $4 == 2025 { printf "%.1f", $6 }' \
    "$facts/observation.csv")
[ -n "$expected" ] || fail "the facts have no urban share of ASEAN in 2025"

found=
for chart in $(places_with_role $table | tr ' ' '|'); do
    chart=$(echo "$chart" | tr '|' ' ')
    rows=$(property "$chart" org.a11y.atspi.Table NRows)
    echo "table: $(name_of "$chart"), $rows rows"
    row=0
    while [ "$row" -lt "$rows" ] && [ -z "$found" ]; do
        said=$(call "$chart" org.a11y.atspi.Table.GetRowDescription "$row")
        if [ "$said" = "('2025',)" ]; then
            cell=$(call "$chart" org.a11y.atspi.Table.GetAccessibleAt "$row" 0 | places)
            name=$(name_of "$cell")
            echo "cell: $name"
            case $name in "ASEAN, 2025, projection: $expected"*) found=$name ;; esac
        fi
        row=$((row + 1))
    done
done
[ -n "$found" ] || fail "no cell says what ASEAN has in 2025: $expected"

states=$(tail -n +2 "$facts/state.csv" | grep -c .)
map=
for places_of_map in $(places_with_role $list | tr ' ' '|'); do
    places_of_map=$(echo "$places_of_map" | tr '|' ' ')
    items=$(property "$places_of_map" org.a11y.atspi.Accessible ChildCount)
    name=$(name_of "$places_of_map")
    echo "list: $name, $items items"
    case $name in *"pilot cities"*) [ "$items" -ge $((26 + states)) ] && map=$places_of_map ;; esac
done
[ -n "$map" ] || fail "no list has the places of the map"
echo "first place: $(name_of "$(children_of "$map" | head -n 1)")"
echo PASS
