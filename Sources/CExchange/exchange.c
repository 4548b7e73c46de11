#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>

#if defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// Called by number: the C library's wrapper is younger than the kernel's call, and Swift's Glibc does not show it.
int depeche_exchange(const char *first, const char *second) {
  const unsigned int rename_exchange = 1u << 1;
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, rename_exchange) == 0 ? 0 : errno;
}
#elif defined(__APPLE__)
#include <stdio.h>

int depeche_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}
#else
int depeche_exchange(const char *first, const char *second) {
  (void)first;
  (void)second;
  return ENOSYS;
}
#endif
