#ifndef DEPECHE_FEED_GRAMMARS_H
#define DEPECHE_FEED_GRAMMARS_H

// The RELAX NG grammars of this folder, embedded as they are: one binary, copied anywhere.
// Functions rather than arrays, which Swift would import as huge tuples.

const char *depeche_grammar_rss(void);
int depeche_grammar_rss_length(void);

const char *depeche_grammar_atom(void);
int depeche_grammar_atom_length(void);

#endif
