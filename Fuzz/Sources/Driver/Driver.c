#include "Driver.h"

// The library's own `main` wants it, and is not the one that runs: each door has a `main.swift`.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return 0; }
