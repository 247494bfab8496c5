//! Structures of nodes as text, and what is wrong with those that run in circles.
#include <limits.h>

#include "judge_memory.h"
#include "judge_nodes.h"
#include "judge_stack.h"

static void write_value(struct judge_out *out, const struct judge_node *node, const void *at) {
    long long value = judge_node_value(node, at);
    if (value < INT_MIN || value > INT_MAX) {
        judge_type_fault("returned %lld, which does not fit in a 32-bit int", value);
    }
    judge_out_integer(out, value);
}

/// A node that stood on the stack is read while its memory may hold something else by now.
static const void *lasting(const void *at) {
    if (judge_is_on_stack(at)) {
        judge_type_fault("returned a node that stood on the stack, which is gone when the function returns: malloc it");
    }
    return at;
}

/// Brent's search for a circle, which needs no memory of its own.
static void reject_circle(const struct judge_node *node, const void *head) {
    const void *slow = head, *fast = head;
    size_t steps = 0, power = 1;
    while (fast) {
        fast = judge_node_link(lasting(fast), node->first);
        if (fast == slow && fast) break;
        if (++steps == power) slow = fast, power *= 2, steps = 0;
    }
    if (!fast) return;
    size_t length = 1, before = 0;
    for (const void *at = judge_node_link(fast, node->first); at != fast; at = judge_node_link(at, node->first)) ++length;
    const void *ahead = head;
    for (size_t i = 0; i < length; ++i) ahead = judge_node_link(ahead, node->first);
    for (const void *at = head; at != ahead; ++before) {
        at = judge_node_link(at, node->first);
        ahead = judge_node_link(ahead, node->first);
    }
    judge_wrong("the list returned runs in a circle: node %zu points back to node %zu", before + length, before + 1);
}

static void write_list(struct judge_out *out, const struct judge_node *node, const void *head) {
    reject_circle(node, head);
    judge_out_char(out, '[');
    for (const void *at = head; at; at = judge_node_link(at, node->first)) {
        if (at != head) judge_out_char(out, ',');
        write_value(out, node, at);
    }
    judge_out_char(out, ']');
}

/// A node is met for the first time.
static void meet(struct judge_seen *seen, const struct judge_node *node, const void *at) {
    if (!judge_seen_add(seen, lasting(at), NULL)) {
        judge_wrong("the tree returned reaches its node of value %lld by two ways", judge_node_value(node, at));
    }
}

static void write_tree(struct judge_out *out, const struct judge_node *node, const void *root) {
    struct judge_bag row = {0};
    struct judge_seen seen = {0};
    if (root) judge_bag_add(&row, (void *)root);
    judge_out_char(out, '[');
    size_t keep = out->size;
    for (size_t i = 0; i < row.size; ++i) {
        const void *at = row.nodes[i];
        if (i) judge_out_char(out, ',');
        if (!at) {
            judge_out_text(out, "null");
            continue;
        }
        meet(&seen, node, at);
        write_value(out, node, at);
        keep = out->size;
        judge_bag_add(&row, judge_node_link(at, node->first));
        judge_bag_add(&row, judge_node_link(at, node->second));
    }
    out->size = keep;
    judge_out_char(out, ']');
}

static int near_count(const struct judge_node *node, const void *at, const char *what) {
    int count = judge_node_count(node, at);
    if (count < 0 || (count && !judge_node_near(node, at))) {
        judge_wrong("node %lld says that it has %d %s and has no array of them", judge_node_value(node, at), count, what);
    }
    return count;
}

static void reach_graph(struct judge_bag *found, const struct judge_node *node, const void *start) {
    struct judge_seen seen = {0};
    if (start) {
        judge_seen_add(&seen, lasting(start), NULL);
        judge_bag_add(found, (void *)start);
    }
    for (size_t i = 0; i < found->size; ++i) {
        void *at = found->nodes[i];
        int count = near_count(node, at, "neighbours");
        for (int j = 0; j < count; ++j) {
            void *near = judge_node_near(node, at)[j];
            if (!near) {
                judge_wrong("the graph returned cannot be written as adjacency lists: a neighbour of node %lld is NULL",
                            judge_node_value(node, at));
            }
            if (judge_seen_add(&seen, lasting(near), NULL)) judge_bag_add(found, near);
        }
    }
}

static void write_graph(struct judge_out *out, const struct judge_node *node, const void *start) {
    struct judge_bag found = {0};
    reach_graph(&found, node, start);
    void **by_value = judge_take(found.size * sizeof *by_value);
    for (size_t i = 0; i < found.size; ++i) {
        long long value = judge_node_value(node, found.nodes[i]);
        if (value < 1 || value > (long long)found.size) {
            judge_wrong("the graph returned cannot be written as adjacency lists: its %zu nodes include one of value %lld",
                        found.size, value);
        }
        if (by_value[value - 1]) {
            judge_wrong("the graph returned cannot be written as adjacency lists: two of its nodes have the value %lld",
                        value);
        }
        by_value[value - 1] = found.nodes[i];
    }
    judge_out_char(out, '[');
    for (size_t i = 0; i < found.size; ++i) {
        judge_out_text(out, i ? ",[" : "[");
        int count = judge_node_count(node, by_value[i]);
        for (int j = 0; j < count; ++j) {
            if (j) judge_out_char(out, ',');
            write_value(out, node, judge_node_near(node, by_value[i])[j]);
        }
        judge_out_char(out, ']');
    }
    judge_out_char(out, ']');
}

static void write_random(struct judge_out *out, const struct judge_node *node, const void *head) {
    reject_circle(node, head);
    struct judge_seen places = {0};
    for (const void *at = head; at; at = judge_node_link(at, node->first)) judge_seen_add(&places, at, NULL);
    judge_out_char(out, '[');
    size_t place = 0, index;
    for (const void *at = head; at; at = judge_node_link(at, node->first)) {
        const void *random = judge_node_link(at, node->second);
        judge_out_text(out, place++ ? ",[" : "[");
        write_value(out, node, at);
        judge_out_char(out, ',');
        if (!random) {
            judge_out_text(out, "null");
        } else if (judge_seen_has(&places, random, &index)) {
            judge_out_integer(out, (long long)index);
        } else {
            judge_wrong("the random pointer of node %zu points to a node that is not in the list", place);
        }
        judge_out_char(out, ']');
    }
    judge_out_char(out, ']');
}

static void write_nary(struct judge_out *out, const struct judge_node *node, const void *root) {
    struct judge_bag row = {0};
    struct judge_seen seen = {0};
    judge_out_char(out, '[');
    if (root) {
        judge_bag_add(&row, (void *)root);
        write_value(out, node, root);
    }
    size_t keep = out->size;
    for (size_t i = 0; i < row.size; ++i) {
        const void *at = row.nodes[i];
        meet(&seen, node, at);
        judge_out_text(out, ",null");
        int count = near_count(node, at, "children");
        for (int j = 0; j < count; ++j) {
            void *child = judge_node_near(node, at)[j];
            if (!child) judge_wrong("a child of node %lld is NULL", judge_node_value(node, at));
            judge_out_char(out, ',');
            write_value(out, node, child);
            keep = out->size;
            judge_bag_add(&row, child);
        }
    }
    out->size = keep;
    judge_out_char(out, ']');
}

void judge_write_structure(struct judge_out *out, char kind, const struct judge_node *node, const void *from) {
    switch (kind) {
        case 'L': write_list(out, node, from); break;
        case 'T': write_tree(out, node, from); break;
        case 'G': write_graph(out, node, from); break;
        case 'R': write_random(out, node, from); break;
        default: write_nary(out, node, from);
    }
}

void judge_reach(struct judge_bag *bag, char kind, const struct judge_node *node, const void *from) {
    if (kind == 'G') {
        reach_graph(bag, node, from);
        return;
    }
    struct judge_seen seen = {0};
    struct judge_bag open = {0};
    judge_bag_add(&open, (void *)from);
    while (open.size) {
        void *at = open.nodes[--open.size];
        if (!at || !judge_seen_add(&seen, lasting(at), NULL)) continue;
        judge_bag_add(bag, at);
        if (kind == 'N') {
            int count = near_count(node, at, "children");
            for (int j = 0; j < count; ++j) judge_bag_add(&open, judge_node_near(node, at)[j]);
        } else {
            if (kind != 'L') judge_bag_add(&open, judge_node_link(at, node->second));
            judge_bag_add(&open, judge_node_link(at, node->first));
        }
    }
}
