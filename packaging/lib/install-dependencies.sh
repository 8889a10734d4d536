# SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by packaging/run and packaging/test. install_dependencies USE... installs what is missing of the packages
# listed for these uses; where that is not allowed it prints the one line to run and ends the script with status 1.

install_dependencies() {
    local list missing=() name use wanted
    list="$(dirname "${BASH_SOURCE[0]}")/../dependencies.txt"
    command -v dpkg-query >/dev/null || return 0 # not Debian: whoever is here brings the libraries
    while read -r use name; do
        for wanted in "$@"; do
            [[ $use == "$wanted" ]] || continue
            [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || missing+=("$name")
        done
    done < <(grep -v '^#' "$list")
    ((${#missing[@]})) || return 0

    local command="apt-get update && apt-get install -y --no-install-recommends ${missing[*]}"
    if [[ $(id -u) == 0 ]]; then
        echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
        DEBIAN_FRONTEND=noninteractive sh -c "$command" >&2
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [[ -t 0 ]]; }; then
        echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
        sudo env DEBIAN_FRONTEND=noninteractive sh -c "$command" >&2
    else
        echo "Missing packages. Have someone with the right run this line, then try again:" >&2
        echo "  sudo sh -c '$command'" >&2
        exit 1
    fi || {
        echo "The packages could not be installed; the reason stands above." >&2
        exit 1
    }
}
