//! A stack that is deep enough for the recursion that LeetCode allows. Valid as C and as C++.
#ifndef JUDGE_STACK_H
#define JUDGE_STACK_H

#include <stddef.h>

/// Runs `body` on a stack of about so many bytes, or on a smaller one where the system gives no more.
void judge_on_deep_stack(size_t bytes, void (*body)(void));

/// Gives the memory of the stack's deep end back.
void judge_shrink_stack(void);

/// Whether an address is on that stack.
int judge_is_on_stack(const void *address);

/// Called, where set, with the address that was touched and is not there, before the process ends for
/// it.
extern void (*judge_on_bad_access)(const void *address);

#endif
