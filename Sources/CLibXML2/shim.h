#ifndef DEPECHE_CLIBXML2_SHIM_H
#define DEPECHE_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// `xmlFree` is a mutable global function pointer, which strict concurrency refuses.
static inline void depeche_xml_free(void *pointer) { xmlFree(pointer); }

#endif
