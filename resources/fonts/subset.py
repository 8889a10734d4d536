#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 ASCN Atlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the bundled fonts out of Noto: the letters the atlas shows, under names of their own.

A family that a machine has installed wins over a bundled one of the same name, in another version and with other
letters; under names of their own the fonts are the same everywhere, and what is never shown need not be read at start.

    resources/fonts/subset.py NOTO_CJK.ttc

Needs fonttools and the fonts of Debian's fonts-noto-core, and as its argument the regular face of fonts-noto-cjk. Run it
when the facts bring a letter that tests/ui/theme/tst_fonts misses.
"""
import pathlib
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = pathlib.Path(__file__).parents[2]
NOTO = pathlib.Path("/usr/share/fonts/truetype/noto")
LATIN = [
    *range(0x20, 0x250),  # Latin to Extended-B
    *range(0x2B0, 0x370),  # modifiers, combining marks
    *range(0x1E00, 0x1F00),  # Vietnamese
    *range(0x2000, 0x2070),  # punctuation
    *range(0x2070, 0x2150),  # superscripts, currencies, letterlike
    *range(0x2190, 0x2300),  # arrows, operators
]


SCRIPTS = {  # whole blocks: a font that has not all letters of a script does not stand for it
    "Khmer": ("NotoSansKhmer", range(0x1780, 0x1800)),
    "Lao": ("NotoSansLao", range(0x0E80, 0x0F00)),
    "Myanmar": ("NotoSansMyanmar", range(0x1000, 0x10A0)),
    "Tamil": ("NotoSansTamil", range(0x0B80, 0x0C00)),
    "Arabic": ("NotoNaskhArabic", range(0x0600, 0x0700)),
}
JOINERS = [0x20, 0x200B, 0x200C, 0x200D, 0x25CC]


def han():
    """The Chinese letters in the names of places."""
    text = "".join((ROOT / "data/facts" / name).read_text(encoding="utf-8") for name in ("city.csv", "alias.csv"))
    return sorted({ord(letter) for letter in text if unicodedata.name(letter, "").startswith("CJK")})


def make(source, target, family, unicodes=None, face=0):
    options = subset.Options(layout_features=["*"], notdef_outline=True, name_IDs=["*"], hinting=True)
    font = TTFont(source, fontNumber=face)
    if unicodes is not None:
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=unicodes)
        subsetter.subset(font)
    style = "Bold" if "Bold" in target else "Regular"
    for number, name in {1: family, 3: f"{family} {style}", 4: f"{family} {style}", 6: target.rsplit(".", 1)[0]}.items():
        font["name"].removeNames(number)
        font["name"].setName(name, number, 3, 1, 0x409)
    for number in (16, 17, 21, 22):
        font["name"].removeNames(number)
    if "CFF " in font:
        font["CFF "].cff.topDictIndex[0].FamilyName = family
    font.save(ROOT / "resources/fonts" / target)


def main():
    for style in ("Regular", "Bold"):
        make(NOTO / f"NotoSans-{style}.ttf", f"AtlasSans-{style}.ttf", "Atlas Sans", LATIN)
        make(NOTO / f"NotoSansThai-{style}.ttf", f"AtlasSansThai-{style}.ttf", "Atlas Sans Thai")
    for script, (source, block) in SCRIPTS.items():
        make(NOTO / f"{source}-Regular.ttf", f"Atlas{script}-Regular.ttf", f"Atlas {script}", [*block, *JOINERS])
    make(sys.argv[1], "AtlasHan-Regular.otf", "Atlas Han", han(), face=2)


if __name__ == "__main__":
    main()
