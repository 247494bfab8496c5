//! Memory for the arguments of a case, given back whole when the case is over, so that it does not
//! matter whether the solution frees them.
#ifndef JUDGE_MEMORY_H
#define JUDGE_MEMORY_H

#include <stddef.h>

/// A block of its own for an argument, all zero.
void *judge_take(size_t bytes);

/// The case is over: its memory may be used again.
void judge_forget(void);

#endif
