#!/usr/bin/env python3
"""Print num2words' French cardinals and ordinals: 0 to 100,000 and a sample to 10^12."""
import random

from num2words import num2words

random.seed(1)
sample = [random.randrange(10**exponent, 10 ** (exponent + 1)) for exponent in range(5, 12) for _ in range(500)]
rounds = [10**exponent * digit for exponent in range(5, 12) for digit in range(1, 10)]
for number in [*range(100_001), *sorted({*sample, *rounds, 10**12})]:
    print(number, num2words(number, lang="fr"), num2words(number, lang="fr", to="ordinal"), sep="\t")
