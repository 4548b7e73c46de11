"""Writes 3,000 copies of a folder's feeds, each damaged in one to four places: damaged_copies.py FOLDER COPIES."""

import pathlib
import random
import sys

TOKENS = [
    b"<", b">", b"&", b'"', b"'", b"/", b"\0", b"\xff", b"\xc3", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<?", b"?>",
    b"&#0;", b"&#xFFFE;", b"&amp;", b"&x;", b'xmlns:a="b"', b"a:b", b"<!DOCTYPE a>", b' xmlns=""', b":", b"=",
    b'<a b="c" b="d"/>', b"\xef\xbb\xbf", b'encoding="x"', b"\x85", b"\x1b", b"<a:b/>", b'<x:y xmlns:x=""/>',
    b'xml:lang=""', b"<xml/>", b'<?xml version="1.0"?>', b'standalone="maybe"',
]
source, target = map(pathlib.Path, sys.argv[1:])
target.mkdir(parents=True, exist_ok=True)
feeds = [path.read_bytes() for path in sorted(source.glob("*.xml"))]
dice = random.Random(1905)
for number in range(3000):
    copy = bytearray(dice.choice(feeds))
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(max(1, len(copy)))
        kind = dice.random()
        if kind < 0.25:
            del copy[place : place + dice.randint(1, 30)]
        elif kind < 0.75:
            copy[place:place] = dice.choice(TOKENS)
        elif kind < 0.85:
            copy[place : place + 1] = bytes([dice.randrange(256)])
        else:
            del copy[place:]
    (target / f"{number:04}.xml").write_bytes(copy)
