//! Nodes known by offsets, and the structures built of them.
#include "judge_nodes.h"

#include <stdint.h>
#include <string.h>

#include "judge_memory.h"

void judge_bag_add(struct judge_bag *bag, void *node) {
    if (bag->size == bag->room) {
        bag->room = bag->room ? bag->room * 2 : 16;
        void **nodes = judge_take(bag->room * sizeof *nodes);
        if (bag->size) memcpy(nodes, bag->nodes, bag->size * sizeof *nodes);
        bag->nodes = nodes;
    }
    bag->nodes[bag->size++] = node;
}

static size_t slot(const struct judge_seen *seen, const void *pointer) {
    size_t mask = seen->room - 1;
    size_t at = (size_t)(((uint64_t)(uintptr_t)pointer >> 4) * 0x9e3779b97f4a7c15ULL >> 20) & mask;
    while (seen->table[at].pointer && seen->table[at].pointer != pointer) at = (at + 1) & mask;
    return at;
}

int judge_seen_add(struct judge_seen *seen, const void *pointer, size_t *index) {
    if (seen->count * 2 >= seen->room) {
        struct judge_seen old = *seen;
        seen->room = old.room ? old.room * 2 : 16;
        seen->table = judge_take(seen->room * sizeof *seen->table);
        for (size_t i = 0; i < old.room; ++i)
            if (old.table[i].pointer) seen->table[slot(seen, old.table[i].pointer)] = old.table[i];
    }
    struct judge_met *met = &seen->table[slot(seen, pointer)];
    int fresh = !met->pointer;
    if (fresh) {
        met->pointer = pointer;
        met->index = seen->count++;
    }
    if (index) *index = met->index;
    return fresh;
}

int judge_seen_has(const struct judge_seen *seen, const void *pointer, size_t *index) {
    if (!seen->room) return 0;
    const struct judge_met *met = &seen->table[slot(seen, pointer)];
    if (met->pointer && index) *index = met->index;
    return met->pointer != NULL;
}

long long judge_node_value(const struct judge_node *node, const void *at) {
    const char *value = (const char *)at + node->value;
    switch (node->value_bytes) {
        case 1: return *(const signed char *)value;
        case 2: return *(const short *)value;
        case 8: return *(const long long *)value;
        default: return *(const int *)value;
    }
}

void *judge_node_link(const void *at, size_t offset) { return *(void *const *)((const char *)at + offset); }

void judge_node_set(void *at, size_t offset, void *to) { *(void **)((char *)at + offset) = to; }

int judge_node_count(const struct judge_node *node, const void *at) {
    return *(const int *)((const char *)at + node->first);
}

void **judge_node_near(const struct judge_node *node, const void *at) { return judge_node_link(at, node->second); }

static void *make(const struct judge_node *node, long long number, struct judge_bag *bag) {
    void *at = judge_take(node->size);
    char *value = (char *)at + node->value;
    switch (node->value_bytes) {
        case 1: *value = (char)number; break;
        case 2: *(short *)value = (short)number; break;
        case 8: *(long long *)value = number; break;
        default: *(int *)value = (int)number;
    }
    judge_bag_add(bag, at);
    return at;
}

static void *first_of(const struct judge_bag *bag) { return bag->size ? bag->nodes[0] : NULL; }

static void *build_list(struct judge_in in, const struct judge_node *node, struct judge_bag *bag) {
    int first = 1;
    judge_in_need(&in, '[');
    for (void *tail = NULL; judge_in_more(&in, &first);) {
        void *next = make(node, judge_in_integer(&in), bag);
        if (tail) judge_node_set(tail, node->first, next);
        tail = next;
    }
    return first_of(bag);
}

/// The next node of a level order; NULL for a gap, and after the end, when `*open` is false.
static void *next_of_tree(struct judge_in *in, int *first, int *open, const struct judge_node *node,
                          struct judge_bag *bag) {
    *open = *open && judge_in_more(in, first);
    if (!*open || judge_in_null(in)) return NULL;
    return make(node, judge_in_integer(in), bag);
}

static void *build_tree(struct judge_in in, const struct judge_node *node, struct judge_bag *bag) {
    int first = 1, open = 1;
    judge_in_need(&in, '[');
    next_of_tree(&in, &first, &open, node, bag);
    for (size_t parent = 0; open && parent < bag->size; ++parent) {
        void *left = next_of_tree(&in, &first, &open, node, bag);
        judge_node_set(bag->nodes[parent], node->first, left);
        void *right = next_of_tree(&in, &first, &open, node, bag);
        judge_node_set(bag->nodes[parent], node->second, right);
    }
    return first_of(bag);
}

static void set_near(void *at, const struct judge_node *node, void **near, size_t count) {
    *(int *)((char *)at + node->first) = (int)count;
    judge_node_set(at, node->second, near);
}

static void *build_graph(struct judge_in in, const struct judge_node *node, struct judge_bag *bag) {
    size_t count;
    struct judge_in *rows = judge_in_split(in, &count);
    for (size_t i = 0; i < count; ++i) make(node, (long long)i + 1, bag);
    for (size_t i = 0; i < count; ++i) {
        size_t size = judge_in_count(rows[i]), at = 0;
        void **near = judge_take(size * sizeof *near);
        int first = 1;
        judge_in_need(&rows[i], '[');
        while (judge_in_more(&rows[i], &first)) near[at++] = bag->nodes[judge_in_integer(&rows[i]) - 1];
        set_near(bag->nodes[i], node, near, size);
    }
    return first_of(bag);
}

static void *build_random(struct judge_in in, const struct judge_node *node, struct judge_bag *bag) {
    size_t count;
    struct judge_in *pairs = judge_in_split(in, &count);
    for (size_t i = 0; i < count; ++i) {
        judge_in_need(&pairs[i], '[');
        make(node, judge_in_integer(&pairs[i]), bag);
        judge_in_need(&pairs[i], ',');
    }
    for (size_t i = 0; i < count; ++i) {
        if (i + 1 < count) judge_node_set(bag->nodes[i], node->first, bag->nodes[i + 1]);
        if (judge_in_null(&pairs[i])) continue;
        judge_node_set(bag->nodes[i], node->second, bag->nodes[judge_in_integer(&pairs[i])]);
    }
    return first_of(bag);
}

static void *build_nary(struct judge_in in, const struct judge_node *node, struct judge_bag *bag) {
    size_t parent = 0;
    int first = 1, more;
    judge_in_need(&in, '[');
    if (!judge_in_more(&in, &first)) return NULL;
    void *root = make(node, judge_in_integer(&in), bag);
    more = judge_in_more(&in, &first) && judge_in_null(&in);
    while (more) {
        size_t from = bag->size;
        while ((more = judge_in_more(&in, &first)) && !judge_in_null(&in)) make(node, judge_in_integer(&in), bag);
        size_t count = bag->size - from;
        void **children = judge_take(count * sizeof *children);
        for (size_t i = 0; i < count; ++i) children[i] = bag->nodes[from + i];
        set_near(bag->nodes[parent++], node, children, count);
    }
    return root;
}

void *judge_build(struct judge_in in, char kind, const struct judge_node *node, struct judge_bag *bag) {
    if (judge_in_null(&in)) return NULL;
    switch (kind) {
        case 'L': return build_list(in, node, bag);
        case 'T': return build_tree(in, node, bag);
        case 'G': return build_graph(in, node, bag);
        case 'R': return build_random(in, node, bag);
        default: return build_nary(in, node, bag);
    }
}
