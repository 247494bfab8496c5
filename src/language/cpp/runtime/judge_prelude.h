//! The prelude of every C++ submission: the standard library as LeetCode gives it, and the driver's
//! own templates, so that all of it can be precompiled once.
#ifndef JUDGE_PRELUDE_H
#define JUDGE_PRELUDE_H

#if defined(__has_include)
#if __has_include(<bits/stdc++.h>)
// Left out here, and brought by the generated part to the files that may use them.
#define _GLIBCXX_FUTURE 1
#define _GLIBCXX_FILESYSTEM 1
#include <bits/stdc++.h>
#define JUDGE_WHOLE_LIBRARY
#endif
#endif
#ifndef JUDGE_WHOLE_LIBRARY
#include "judge_library.h"
#endif

#include "judge_warm.h"

#include "judge_json.h"
#include "judge_types.h"
#include "judge_nodes.h"
#include "judge_call.h"

using namespace std;

#endif
