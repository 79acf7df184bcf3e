"""Makes src/OkOce.Dashboard/Fonts/Inter-*.ttf from the variable font.

    apt-get install fonttools fonts-inter-variable
    python3 eng/fonts.py /usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf src/OkOce.Dashboard/Fonts
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# Latin with all its marks (Vietnamese too), punctuation, raised figures, currencies, arrows, comparison signs, marks.
CHARACTERS = (
    "0020-007E 00A0-024F 02BB-02BC 02C6-02DD 0300-0304 0306-030C 0323 0326-0328 1E00-1EFF 2010-2027 2030 2032-2033 "
    "2039-203A 2044 2070-208E 20AB-20AC 20BF 2116 2122 2190-2193 2212 2248 2260 2264-2265 25A0 25B2 25BC 25CB 25CF 2713")


def characters():
    for part in CHARACTERS.split():
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def make(source, target, weight, style):
    font = instancer.instantiateVariableFont(TTFont(source, recalcTimestamp=False), {"wght": weight})
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (16, 17, 21, 22, 25) or record.nameID > 255:
            names.removeNames(nameID=record.nameID)
    bold = style == "Bold"
    names.setName("Copyright (c) 2016-2020 The Inter Project Authors (https://github.com/rsms/inter)", 0, 3, 1, 0x409)
    for name, text in ((1, "Inter"), (2, style), (3, f"Inter {style} 3.019, Latin subset"),
                       (4, f"Inter {style}" if bold else "Inter"), (6, f"Inter-{style}")):
        names.setName(text, name, 3, 1, 0x409)
    # Declared as the family's bold, so that asking for Inter bold finds it.
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0b1100001) | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    del font["STAT"]
    options = subset.Options()
    # Inter's contextual alternates are left out: a browser applies them, the chart engine's measuring does not.
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.glyph_names = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters())
    subsetter.subset(font)
    font.save(f"{target}/Inter-{style}.ttf")


if __name__ == "__main__":
    make(sys.argv[1], sys.argv[2], 400, "Regular")
    make(sys.argv[1], sys.argv[2], 600, "Bold")
