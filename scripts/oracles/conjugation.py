#!/usr/bin/python3
"""Print every form Verbiste and Grammalecte give, as verb, cell, Verbiste's forms, Grammalecte's forms.

A cell is a tense of ours and a person (`present 1s`), `participle ms` or `presentParticiple`. Several forms are
joined by `|`; an empty column means that the oracle knows the verb and gives no form; `?` that it does not know it.
"""
import sys
import xml.etree.ElementTree as tree

sys.path.insert(0, "/usr/lib/python3/dist-packages")
from grammalecte.fr import conj  # noqa: E402

VERBISTE = "/usr/share/verbiste-0.1/"
PERSONS = ["1s", "2s", "3s", "1p", "2p", "3p"]
AGREEMENTS = ["ms", "mp", "fs", "fp"]
TENSES = [
    # ours, Verbiste's, Grammalecte's
    ("present", "indicative/present", ":Ip"),
    ("imperfect", "indicative/imperfect", ":Iq"),
    ("future", "indicative/future", ":If"),
    ("simplePast", "indicative/simple-past", ":Is"),
    ("conditional", "conditional/present", ":K"),
    ("subjunctive", "subjunctive/present", ":Sp"),
    ("subjunctiveImperfect", "subjunctive/imperfect", ":Sq"),
]


def forms(paragraph, radical):
    return [radical + (form.text or "") for form in paragraph.findall("i")]


def verbiste():
    templates = {t.get("name"): t for t in tree.parse(VERBISTE + "conjugation-fr.xml").getroot()}
    verbs = {}
    for entry in tree.parse(VERBISTE + "verbs-fr.xml").getroot():
        infinitive, name = entry.find("i").text, entry.find("t").text
        template = templates[name]
        ending = name.split(":")[1]
        radical = infinitive[: len(infinitive) - len(ending)]
        cells = {}
        for ours, path, _ in TENSES:
            for person, paragraph in zip(PERSONS, template.find(path).findall("p")):
                cells[f"{ours} {person}"] = forms(paragraph, radical)
        imperative = template.find("imperative/imperative-present").findall("p")
        for person, paragraph in zip(["2s", "1p", "2p"], imperative):
            cells[f"imperative {person}"] = forms(paragraph, radical)
        participle = template.find("participle/past-participle").findall("p")
        for agreement, paragraph in zip(AGREEMENTS, participle):
            cells[f"participle {agreement}"] = forms(paragraph, radical)
        present = template.find("participle/present-participle").findall("p")
        cells["presentParticiple"] = forms(present[0], radical) if present else []
        # A verb may have several templates (asseoir).
        known = verbs.setdefault(infinitive, {})
        for cell, values in cells.items():
            known[cell] = list(dict.fromkeys(known.get(cell, []) + values))
    return verbs


def grammalecte():
    verbs = {}
    for infinitive in conj._dVerb:
        cells = {}

        def put(cell, tense, who):
            form = conj.getConj(infinitive, tense, who)
            cells[cell] = [form] if form else []

        for ours, _, tense in TENSES:
            for person in PERSONS:
                put(f"{ours} {person}", tense, ":" + person)
        for person in ["2s", "1p", "2p"]:
            put(f"imperative {person}", ":E", ":" + person)
        for agreement in AGREEMENTS:
            put(f"participle {agreement}", ":Q", ":" + agreement[0] + ":" + agreement[1])
        put("presentParticiple", ":P", ":P")
        verbs[infinitive] = cells
    return verbs


def main():
    first, second = verbiste(), grammalecte()
    for verb in sorted(first.keys() | second.keys()):
        cells = list(dict.fromkeys([*first.get(verb, {}), *second.get(verb, {})]))
        for cell in cells:
            columns = [
                "|".join(oracle[verb].get(cell, [])) if verb in oracle else "?" for oracle in (first, second)
            ]
            print(verb, cell, *columns, sep="\t")


main()
