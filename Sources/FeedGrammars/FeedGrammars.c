#include "FeedGrammars.h"

// `#embed` is C23; clang has it in every mode. The compiler tracks the files, so an edit rebuilds.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const char rss[] = {
#embed "rss.rng"
};

static const char atom[] = {
#embed "atom.rng"
};

const char *depeche_grammar_rss(void) { return rss; }
int depeche_grammar_rss_length(void) { return sizeof rss; }

const char *depeche_grammar_atom(void) { return atom; }
int depeche_grammar_atom_length(void) { return sizeof atom; }
