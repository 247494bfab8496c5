//! The prelude of every C submission: the standard headers as LeetCode gives them, and what the
//! generated part of the driver calls, so that all of it can be precompiled once.
#ifndef JUDGE_PRELUDE_H
#define JUDGE_PRELUDE_H

// Not <time.h>: programs call their own counters `time` and `clock`.
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(__has_include)
#if __has_include(<uthash.h>)
#include <uthash.h>
#endif
#endif

#include "judge_call.h"

#endif
