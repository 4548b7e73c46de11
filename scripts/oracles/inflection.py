#!/usr/bin/python3
"""Print the forms Hunspell's French dictionary gives nouns and adjectives.

Columns: word, class (nom, adj), gender (mas, fem, epi, or empty), then the forms it gives for the masculine or only
plural, the feminine singular and the feminine plural, each joined by `|`.
"""
import re

FOLDER = "/usr/share/hunspell/"


def affixes():
    rules = {}
    for line in open(FOLDER + "fr.aff", encoding="utf-8"):
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX":
            _, flag, strip, add, condition, *morphology = parts
            add = add.split("/")[0]
            rules.setdefault(flag, []).append(
                ("" if strip == "0" else strip, "" if add == "0" else add, re.compile(condition + "$"), morphology)
            )
    return rules


def main():
    rules = affixes()
    for line in open(FOLDER + "fr.dic", encoding="utf-8"):
        parts = line.split()
        if not parts:
            continue
        word, _, flags = parts[0].partition("/")
        morphology = parts[1:]
        kinds = [m[3:] for m in morphology if m in ("po:nom", "po:adj")]
        if not kinds or "po:prn" in morphology or "po:npr" in morphology:
            continue
        gender = next((m[3:] for m in morphology if m in ("is:mas", "is:fem", "is:epi")), "")
        forms = {"pl": [], "fs": [], "fp": []}
        if "is:inv" in morphology:
            forms["pl"].append(word)
        for flag in (flags[i : i + 2] for i in range(0, len(flags), 2)):
            for strip, add, condition, tags in rules.get(flag, []):
                if not condition.search(word) or (strip and not word.endswith(strip)):
                    continue
                form = word[: len(word) - len(strip)] + add
                if "is:fem" in tags:
                    forms["fp" if "is:pl" in tags else "fs"].append(form)
                elif "is:pl" in tags or "is:inv" in tags:
                    forms["pl"].append(form)
        for kind in kinds:
            print(word, kind, gender, *("|".join(dict.fromkeys(forms[key])) for key in ("pl", "fs", "fp")), sep="\t")


main()
