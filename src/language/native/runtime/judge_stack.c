//! A stack that is deep enough for the recursion that LeetCode allows, and a word on standard error
//! when even that is used up. Valid as C and as C++.
#include "judge_stack.h"

#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#if defined(__linux__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
// On the first thread, malloc and shared_ptr stay as quick as in a program without threads.
#define JUDGE_SWITCHES
#include <ucontext.h>
#endif

void (*judge_on_bad_access)(const void *address) = NULL;

static void (*deep_body)(void) = NULL;
static char *stack_low = NULL;
static size_t stack_bytes = 0;

int judge_is_on_stack(const void *address) {
    return stack_low && (uintptr_t)address - (uintptr_t)stack_low < stack_bytes;
}

#ifdef JUDGE_SWITCHES

static const size_t guard = (size_t)16 << 20;
static const size_t top = (size_t)256 << 10;

static void overflowed(int number, siginfo_t *info, void *context) {
    (void)context;
    if ((uintptr_t)info->si_addr - (uintptr_t)stack_low < guard) {
        static const char text[] = "stack overflow: the recursion goes too deep, or never ends\n";
        ssize_t ignored = write(2, text, sizeof text - 1);
        (void)ignored;
    } else if (judge_on_bad_access) {
        judge_on_bad_access(info->si_addr);
    }
    // The instruction runs again and this time ends the process as it would have.
    signal(number, SIG_DFL);
}

static void watch(void) {
    static char own[64 << 10];
    stack_t stack = {0};
    stack.ss_sp = own;
    stack.ss_size = sizeof own;
    struct sigaction action = {0};
    action.sa_sigaction = overflowed;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    if (sigaltstack(&stack, NULL) == 0) {
        sigaction(SIGSEGV, &action, NULL);
        sigaction(SIGBUS, &action, NULL);
    }
}

/// Mapped as a stack, so that it does not count as data before it is used.
static int map(size_t bytes) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK | MAP_GROWSDOWN;
    void *at = mmap(NULL, bytes + guard, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (at == MAP_FAILED) return 0;
    stack_low = (char *)at;
    stack_bytes = bytes + guard;
    return mprotect(at, guard, PROT_NONE) == 0;
}

static ucontext_t here, deep;

void judge_on_deep_stack(size_t bytes, void (*body)(void)) {
    deep_body = body;
    while (!map(bytes)) {
        bytes /= 2;
        if (bytes < (size_t)8 << 20) {
            body();
            return;
        }
    }
    watch();
    getcontext(&deep);
    deep.uc_stack.ss_sp = stack_low;
    deep.uc_stack.ss_size = stack_bytes;
    deep.uc_link = &here;
    makecontext(&deep, deep_body, 0);
    swapcontext(&here, &deep);
}

void judge_shrink_stack(void) {
    if (stack_low) madvise(stack_low + guard, stack_bytes - guard - top, MADV_DONTNEED);
}

#else

static void *start(void *unused) {
    deep_body();
    return unused;
}

void judge_on_deep_stack(size_t bytes, void (*body)(void)) {
    deep_body = body;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_t thread;
    while (pthread_attr_setstacksize(&attributes, bytes) != 0 ||
           pthread_create(&thread, &attributes, start, NULL) != 0) {
        bytes /= 2;
        if (bytes < (size_t)8 << 20) {
            body();
            return;
        }
    }
    pthread_join(thread, NULL);
}

void judge_shrink_stack(void) {}

#endif
