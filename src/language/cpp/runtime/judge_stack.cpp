//! A stack that is deep enough for the recursion that LeetCode allows, and a word on standard error
//! when even that is used up.
#include "judge_stack.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstring>

#if defined(__linux__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
// On the first thread, malloc and shared_ptr stay as quick as in a program without threads.
#define JUDGE_SWITCHES
#include <ucontext.h>
#endif

namespace judge_rt {

static void (*deep_body)() = nullptr;

#ifdef JUDGE_SWITCHES

static constexpr std::size_t guard = std::size_t{16} << 20;
static constexpr std::size_t top = std::size_t{256} << 10;
static char* stack_low = nullptr;
static std::size_t stack_bytes = 0;

static void overflowed(int number, siginfo_t* info, void*) {
    auto at = reinterpret_cast<std::uintptr_t>(info->si_addr);
    auto low = reinterpret_cast<std::uintptr_t>(stack_low);
    if (at >= low && at - low < guard) {
        static const char text[] = "stack overflow: the recursion goes too deep, or never ends\n";
        ssize_t ignored = write(2, text, sizeof text - 1);
        static_cast<void>(ignored);
    }
    // The instruction runs again and this time ends the process as it would have.
    signal(number, SIG_DFL);
}

static void watch() {
    static char own[64 << 10];
    stack_t stack{};
    stack.ss_sp = own;
    stack.ss_size = sizeof own;
    struct sigaction action {};
    action.sa_sigaction = overflowed;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    if (sigaltstack(&stack, nullptr) == 0) {
        sigaction(SIGSEGV, &action, nullptr);
        sigaction(SIGBUS, &action, nullptr);
    }
}

/// Mapped as a stack, so that it does not count as data before it is used.
static bool map(std::size_t bytes) {
    int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK | MAP_GROWSDOWN;
    void* at = mmap(nullptr, bytes + guard, PROT_READ | PROT_WRITE, flags, -1, 0);
    if (at == MAP_FAILED) return false;
    stack_low = static_cast<char*>(at);
    stack_bytes = bytes + guard;
    return mprotect(at, guard, PROT_NONE) == 0;
}

static ucontext_t here, deep;

void on_deep_stack(std::size_t bytes, void (*body)()) {
    deep_body = body;
    while (!map(bytes)) {
        bytes /= 2;
        if (bytes < std::size_t{8} << 20) return body();
    }
    watch();
    getcontext(&deep);
    deep.uc_stack.ss_sp = stack_low;
    deep.uc_stack.ss_size = stack_bytes;
    deep.uc_link = &here;
    makecontext(&deep, deep_body, 0);
    swapcontext(&here, &deep);
}

void shrink_stack() {
    if (stack_low) madvise(stack_low + guard, stack_bytes - guard - top, MADV_DONTNEED);
}

#else

static void* start(void*) {
    deep_body();
    return nullptr;
}

void on_deep_stack(std::size_t bytes, void (*body)()) {
    deep_body = body;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_t thread;
    while (pthread_attr_setstacksize(&attributes, bytes) != 0 ||
           pthread_create(&thread, &attributes, start, nullptr) != 0) {
        bytes /= 2;
        if (bytes < std::size_t{8} << 20) return body();
    }
    pthread_join(thread, nullptr);
}

void shrink_stack() {}

#endif

}  // namespace judge_rt
