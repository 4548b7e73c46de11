"""Reads paragraphs, one a line, and prints what Grammalecte finds in them: rule, message, excerpt, tab-separated.

Spelling faults come under the rule « orthographe »; words with a capital are names and are left alone.
Run by Debian's Python, which has Grammalecte."""

import sys

import grammalecte

checker = grammalecte.GrammarChecker("fr")
for line in sys.stdin:
    paragraph = line.rstrip("\n")
    grammar, spelling = checker.getParagraphErrors(paragraph)
    for error in grammar:
        excerpt = paragraph[max(0, error["nStart"] - 30) : error["nEnd"] + 30]
        print(error["sRuleId"], error["sMessage"].replace("\t", " "), excerpt, sep="\t")
    for error in spelling:
        word = error["sValue"]
        if not word[0].isupper():
            print("orthographe", word, paragraph[max(0, error["nStart"] - 30) : error["nEnd"] + 30], sep="\t")
