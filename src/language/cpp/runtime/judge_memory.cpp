//! Memory for the nodes of arguments, given back whole after each case, and a `delete` that lets
//! the solution delete such a node or not, as it likes.
#include "judge_prelude.h"

#include <sys/mman.h>

#include "judge_memory.h"

namespace judge_rt {

#ifdef __SANITIZE_ADDRESS__

// A sanitizer must see every node as a block of its own.
void* node_memory(std::size_t bytes) { return ::operator new(bytes); }
void forget_nodes() {}

#else

static constexpr std::size_t reserved = std::size_t{16} << 30;
static constexpr std::size_t step = std::size_t{1} << 20;

static char* base = nullptr;
static std::size_t used = 0;
static std::size_t open = 0;

static bool reserve() {
    static bool tried = false;
    if (!tried) {
        tried = true;
        void* at = mmap(nullptr, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (at != MAP_FAILED) base = static_cast<char*>(at);
    }
    return base != nullptr;
}

void* node_memory(std::size_t bytes) {
    bytes = (bytes + 15) & ~std::size_t{15};
    if (!reserve()) return ::operator new(bytes);
    if (used + bytes > open) {
        std::size_t more = (bytes + step - 1) / step * step;
        if (open + more > reserved || mprotect(base + open, more, PROT_READ | PROT_WRITE) != 0) {
            return ::operator new(bytes);
        }
        open += more;
    }
    void* at = base + used;
    used += bytes;
    return at;
}

void forget_nodes() {
    if (used > step) madvise(base + step, open - step, MADV_DONTNEED);
    used = 0;
}

bool is_node(const void* pointer) {
    auto at = reinterpret_cast<std::uintptr_t>(pointer);
    auto low = reinterpret_cast<std::uintptr_t>(base);
    return base && at - low < reserved;
}

#endif

}  // namespace judge_rt

#ifndef __SANITIZE_ADDRESS__
// Weak, so that a solution that brings its own still links.
__attribute__((weak)) void operator delete(void* pointer) noexcept {
    if (!judge_rt::is_node(pointer)) std::free(pointer);
}
__attribute__((weak)) void operator delete(void* pointer, std::size_t) noexcept { ::operator delete(pointer); }
#endif
