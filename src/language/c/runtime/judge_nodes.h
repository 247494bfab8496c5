//! Structures built from nodes: out of LeetCode's notation, back into it, and what is wrong with
//! those that run in circles. A node's struct may be the solution's own, so it is known by offsets.
#ifndef JUDGE_NODES_H
#define JUDGE_NODES_H

#include <stddef.h>

#include "judge_json.h"

/// Where a node's members stand. For lists `first` is `next` and `second` is `random`; for trees they
/// are `left` and `right`; for graphs and n-ary trees `first` is the count and `second` the array.
struct judge_node {
    size_t size, value, value_bytes, first, second;
};

#define JUDGE_NODE(type, first, second)                                                      \
    {sizeof(type), __builtin_offsetof(type, val), sizeof(((type *)0)->val),                  \
     __builtin_offsetof(type, first), __builtin_offsetof(type, second)}

/// Nodes, in the order in which they came. Like all that follows, in memory that is given back after
/// the case.
struct judge_bag {
    void **nodes;
    size_t size, room;
};

void judge_bag_add(struct judge_bag *bag, void *node);

/// Pointers that were met, with the order in which they came.
struct judge_seen {
    struct judge_met {
        const void *pointer;
        size_t index;
    } *table;
    size_t room, count;
};

/// Adds a pointer; false if it was there. Its index is in `*index`, unless that is null.
int judge_seen_add(struct judge_seen *seen, const void *pointer, size_t *index);
/// Whether the pointer is there, and its index.
int judge_seen_has(const struct judge_seen *seen, const void *pointer, size_t *index);

long long judge_node_value(const struct judge_node *node, const void *at);
/// What the pointer at an offset points to.
void *judge_node_link(const void *at, size_t offset);
void judge_node_set(void *at, size_t offset, void *to);
int judge_node_count(const struct judge_node *node, const void *at);
void **judge_node_near(const struct judge_node *node, const void *at);

/// Builds a structure of this kind and gives its first node; all of them go into the bag.
void *judge_build(struct judge_in in, char kind, const struct judge_node *node, struct judge_bag *bag);
/// Writes a structure of this kind.
void judge_write_structure(struct judge_out *out, char kind, const struct judge_node *node, const void *from);
/// All nodes that can be reached from this one.
void judge_reach(struct judge_bag *bag, char kind, const struct judge_node *node, const void *from);

#endif
