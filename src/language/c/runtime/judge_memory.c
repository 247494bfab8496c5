//! Memory for the arguments of a case, and a `free` and `realloc` that let the solution free such an
//! argument or not, as it likes.
#include "judge_memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "judge_json.h"

#ifndef JUDGE_WRAPS

// A sanitizer must see every argument as a block of its own; and where `free` cannot be ours, every
// argument must be one that the library's own takes.
void *judge_take(size_t bytes) {
    void *at = calloc(bytes ? bytes : 1, 1);
    if (!at) judge_no_memory();
    return at;
}

void judge_forget(void) {}

#else

static const size_t reserved = (size_t)16 << 30;
static const size_t step = (size_t)1 << 20;

static char *base = NULL;
static size_t used = 0;
static size_t open = 0;
/// Everything before this was never written, so it is zero.
static size_t written = 0;

/// What stands before a block, so that it can be reallocated.
struct head {
    size_t bytes, unused;
};

static int is_ours(const void *pointer) { return base && (uintptr_t)pointer - (uintptr_t)base < reserved; }

void *judge_take(size_t bytes) {
    size_t whole = (bytes + sizeof(struct head) + 15) & ~(size_t)15;
    if (!base) {
        void *at = mmap(NULL, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (at == MAP_FAILED) judge_no_memory();
        base = (char *)at;
    }
    if (used + whole > open) {
        size_t more = (used + whole - open + step - 1) / step * step;
        if (open + more > reserved || mprotect(base + open, more, PROT_READ | PROT_WRITE) != 0) judge_no_memory();
        open += more;
    }
    struct head *head = (struct head *)(base + used);
    size_t dirty = used < written ? written - used : 0;
    memset(head, 0, dirty < whole ? dirty : whole);
    used += whole;
    if (used > written) written = used;
    head->bytes = bytes;
    return head + 1;
}

void judge_forget(void) {
    // Big pages go back, and come again as zero.
    if (open > step) madvise(base + step, open - step, MADV_DONTNEED);
    if (written > step) written = step;
    used = 0;
}

void __real_free(void *pointer);
void *__real_realloc(void *pointer, size_t bytes);

void __wrap_free(void *pointer) {
    if (!is_ours(pointer)) __real_free(pointer);
}

void *__wrap_realloc(void *pointer, size_t bytes) {
    if (!is_ours(pointer)) return __real_realloc(pointer, bytes);
    size_t before = ((struct head *)pointer)[-1].bytes;
    void *fresh = malloc(bytes);
    if (fresh) memcpy(fresh, pointer, before < bytes ? before : bytes);
    return fresh;
}

#endif
