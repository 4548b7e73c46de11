#ifndef DEPECHE_CLIBXML2_SHIM_H
#define DEPECHE_CLIBXML2_SHIM_H

// Where libxml2 is built with ICU (Debian), its headers include ICU's, which contradict the ICU inside Foundation as
// soon as a file imports both. Only the private parts of encoding handlers need them, and we use none.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// `xmlFree` is a mutable global function pointer, which strict concurrency refuses.
static inline void depeche_xml_free(void *pointer) { xmlFree(pointer); }

#endif
