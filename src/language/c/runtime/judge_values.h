//! The types of a signature, the arguments as C takes them, and the results as C gives them.
#ifndef JUDGE_VALUES_H
#define JUDGE_VALUES_H

#include "judge_json.h"
#include "judge_nodes.h"

#define JUDGE_POINTER 256

/// More elements than the judge would take as an answer.
enum { judge_most = 1 << 25 };

/// A type: `depth` times a list of a kind. Kinds are `i` int, `u` 32-bit pattern, `l` long, `d`
/// double, `b` bool, `c` char, `s` string, and `L`, `T`, `G`, `R`, `N` for pointers to nodes.
struct judge_type {
    char kind;
    int depth;
    const struct judge_node *node;
};

/// An argument.
struct judge_value {
    void *judge_pointer;
    int judge_size;
    int *judge_columns;
    long long judge_integer;
    double judge_number;
    /// The nodes of which it was built, in that order.
    struct judge_bag judge_bag;
};

/// Where a solution says how long its result is, and what LeetCode calls the two.
struct judge_sizes {
    int judge_size;
    int *judge_columns;
    const char *size_name, *columns_name;
};

/// Nobody has said yet.
void judge_unset(struct judge_sizes *sizes, const char *size_name, const char *columns_name);

/// Writes a list as C holds it.
void judge_write_list(struct judge_out *out, struct judge_type type, const void *items, int size, const int *columns);
void judge_write_string(struct judge_out *out, const char *text);
void judge_write_node(struct judge_out *out, struct judge_type type, const void *node);
/// Reads an argument.
void judge_read_value(struct judge_in in, struct judge_type type, struct judge_value *to);
/// A list's items may be of another arithmetic type than declared; `kind` is that of a result.
void judge_write_items(struct judge_out *out, char due, int kind, const void *items, int size);
/// Writes a value that stands alone, of any kind.
void judge_write_scalar(struct judge_out *out, char due, int kind, const void *value);
/// The words for a kind: `an int`.
const char *judge_due(struct judge_type type);
/// The result's memory must not be that of the call's own frame.
void judge_must_last(const void *pointer, const char *what);

#endif
