#!/usr/bin/env python3
"""The sentences of Sources/Sentences, realized by pyrealb; prints sentences a second."""
import time

from pyrealb import *

loadFr()


def sentences():
    network = lambda: NP(D("le"), N("réseau"), A("social"))
    change = lambda: NP(D("le"), N("modification"))
    return [
        lambda: S(network(), VP(V("être").t("pc"), A("inaccessible"), PP(P("pendant"), NP(NO(46), N("minute"))))),
        lambda: S(NP(D("un"), A("nombreux"), N("utilisateur")).n("p"),
                  VP(V("pouvoir").t("pc"), VP(V("consulter").t("b"), NP(D("leur"), N("fil"))))).typ({"neg": True}),
        lambda: S(network(), VP(V("répondre").t("i"))).typ({"neg": "plus"}),
        lambda: S(NP(D("le"), N("entreprise")), VP(V("annuler").t("pc"), change())),
        lambda: S(NP(D("le"), N("entreprise")), VP(V("excuser").t("pc"), PP(P("pour"), NP(D("le"), N("gêne"))))).typ({"refl": True}),
        lambda: S(NP(D("un"), N("panne")), VP(V("toucher"), NP(NO(3), N("million"), PP(P("de"), N("personne").n("p"))))),
        lambda: S(NP(D("le"), N("entreprise")), VP(V("annuler").t("pc"), change())).typ({"pas": True}),
        lambda: S(NP(D("le"), N("pirate")), VP(V("exposer").t("pc"), NP(NO(3500000), N("compte")))).typ({"pas": True}),
    ]


def main():
    corpus = sentences()
    for sentence in corpus:
        print(sentence().realize())
    count, start = 0, time.perf_counter()
    while time.perf_counter() - start < 3:
        for sentence in corpus:
            sentence().realize()
            count += 1
    print(f"{int(count / (time.perf_counter() - start))} sentences/s, one core")


main()
