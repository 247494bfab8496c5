//! A stack that is deep enough for the recursion that LeetCode allows.
#ifndef JUDGE_STACK_H
#define JUDGE_STACK_H

#include <cstddef>

namespace judge_rt {

/// Runs `body` on a stack of about so many bytes, or on a smaller one where the system gives no more.
void on_deep_stack(std::size_t bytes, void (*body)());

/// Gives the memory of the stack's deep end back.
void shrink_stack();

}  // namespace judge_rt

#endif
