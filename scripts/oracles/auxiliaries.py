#!/usr/bin/python3
"""Print the auxiliary Grammalecte gives each verb: `avoir`, `être`, or both."""
import sys

sys.path.insert(0, "/usr/lib/python3/dist-packages")
from grammalecte.fr import conj  # noqa: E402

for verb in sorted(conj._dVerb):
    kind = conj.getVtyp(verb)
    print(verb, kind, sep="\t")
