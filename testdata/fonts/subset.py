"""Makes wenkai-subset.ttf: the characters that the builders use, under a name of its own.

usage: python3 subset.py LXGWWenKai-Regular.ttf      (fontTools 4.38, Debian package python3-fonttools)
"""
import pathlib
import sys

from fontTools import subset, ttLib

HERE = pathlib.Path(__file__).parent
ALWAYS = "，。；：、！？（）《》“”‘’—…·％①②③④⑤⑥⑦⑧⑨⑩≥≤＝＞＜－□☑√×〇　㎡"
FAMILY = "Gouji Test Kai"

sources = sorted(HERE.parent.glob("src/main/**/*.txt")) + sorted(HERE.parent.glob("src/main/**/*.java"))
text = ALWAYS + "".join(map(chr, range(32, 127))) + "".join(p.read_text(encoding="utf-8") for p in sources)

options = subset.Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True)
font = subset.load_font(sys.argv[1], options)
worker = subset.Subsetter(options)
worker.populate(text=text)
worker.subset(font)
for record in list(font["name"].names):
    if record.nameID in (1, 4, 16):
        font["name"].setName(FAMILY, record.nameID, record.platformID, record.platEncID, record.langID)
    elif record.nameID in (3, 6):
        font["name"].setName(FAMILY.replace(" ", ""), record.nameID, record.platformID, record.platEncID, record.langID)
font["head"].modified = font["head"].created
font.save(HERE / "wenkai-subset.ttf", reorderTables=True)
