#ifndef DEPECHE_CEXCHANGE_H
#define DEPECHE_CEXCHANGE_H

/// Exchanges two paths of one file system in one atomic step.
///
/// Returns 0, or the `errno` of the failure: `ENOSYS` or `EINVAL` where the system or the file system cannot.
int depeche_exchange(const char *first, const char *second);

#endif
