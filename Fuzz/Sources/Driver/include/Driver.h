// libFuzzer as a library, given the door to knock at (https://llvm.org/docs/LibFuzzer.html).
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*door)(const uint8_t *data, size_t size));
