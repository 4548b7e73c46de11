// ThreadSanitizer sees a lock by the code that takes it, and the Swift runtime is built without it: a `Mutex` that
// nobody waits for is taken by code inlined in ours, which it sees; one that is waited for is taken inside
// libswiftSynchronization, and what it protects then looks raced for. `scripts/sanitize thread` puts these two functions
// before the runtime’s: they do what they did, and say so.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

// Absent from programs that are not sanitized.
extern void __tsan_acquire(void *) __attribute__((weak));
extern void __tsan_release(void *) __attribute__((weak));

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))
// https://github.com/swiftlang/swift/blob/main/stdlib/public/Synchronization/Mutex/LinuxImpl.swift
#define LOCK_SLOW "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK_SLOW "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

typedef SWIFT void Lock(uint32_t thread, SELF void *mutex);
typedef SWIFT void Unlock(SELF void *mutex);

SWIFT void lock_slow(uint32_t thread, SELF void *mutex) __asm__(LOCK_SLOW);
SWIFT void unlock_slow(SELF void *mutex) __asm__(UNLOCK_SLOW);

static Lock *runtime_lock;
static Unlock *runtime_unlock;

__attribute__((constructor)) static void find_runtime(void) {
    runtime_lock = (Lock *)dlsym(RTLD_NEXT, LOCK_SLOW);
    runtime_unlock = (Unlock *)dlsym(RTLD_NEXT, UNLOCK_SLOW);
}

SWIFT void lock_slow(uint32_t thread, SELF void *mutex) {
    runtime_lock(thread, mutex);
    if (__tsan_acquire) __tsan_acquire(mutex);
}

SWIFT void unlock_slow(SELF void *mutex) {
    if (__tsan_release) __tsan_release(mutex);
    runtime_unlock(mutex);
}
