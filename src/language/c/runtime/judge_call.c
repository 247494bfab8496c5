//! Arguments given to a call, and its result judged.
#include "judge_call.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

void judge_read(struct judge_question *question, size_t place, struct judge_type type, struct judge_value *to) {
    judge_read_value(question->judge_given[place], type, to);
}

long long judge_hidden_value(struct judge_question *question, size_t place) {
    struct judge_in in = question->judge_given[place];
    return judge_in_integer(&in);
}

int judge_operation(struct judge_question *question, size_t index) {
    if (index == 0) {
        question->judge_names = judge_in_split(question->judge_given[0], &question->judge_operations);
        size_t lists;
        question->judge_each = judge_in_split(question->judge_given[1], &lists);
    }
    if (index == question->judge_operations) {
        judge_out_char(question->judge_out, ']');
        return 0;
    }
    judge_out_char(question->judge_out, index ? ',' : '[');
    question->judge_name = question->judge_names[index];
    question->judge_given = judge_in_split(question->judge_each[index], &question->judge_count);
    return 1;
}

int judge_named(const struct judge_question *question, const char *name) {
    // A method's name has nothing that JSON would escape.
    size_t size = strlen(name);
    const struct judge_in *in = &question->judge_name;
    return (size_t)(in->end - in->at) == size + 2 && memcmp(in->at + 1, name, size) == 0;
}

__attribute__((noreturn)) static void mismatch(int kind, struct judge_type type) {
    const char *what = kind == 'n' ? "nothing" : kind & JUDGE_POINTER ? "a pointer of another type" : "a number";
    judge_type_fault("returned %s where %s is due", what, judge_due(type));
}

/// A result of a pointer's type.
static const void *pointed(struct judge_type type, const void *result, int kind) {
    if (!(kind & JUDGE_POINTER)) mismatch(kind, type);
    return *(void *const *)result;
}

static const char *text_of(const void *result, int kind) {
    struct judge_type type = {'s', 0, NULL};
    if (kind != JUDGE_POINTER && kind != (JUDGE_POINTER | 'c') && kind != (JUDGE_POINTER | 'k')) mismatch(kind, type);
    return pointed(type, result, kind);
}

static void put_list(struct judge_out *out, struct judge_type type, const void *result, int kind,
                     const struct judge_sizes *sizes) {
    int plain = type.depth == 1 && type.kind != 's' && !type.node;
    if (!plain && kind != JUDGE_POINTER) mismatch(kind, type);
    const void *items = pointed(type, result, kind);
    int size = sizes->judge_size;
    // It may have counted up from what was there.
    if (size < INT_MIN / 2 && size != INT_MIN) size -= INT_MIN;
    if (size == INT_MIN) {
        judge_type_fault("returned %s and did not set *%s", items ? "an array" : "NULL", sizes->size_name);
    }
    if (size < 0) judge_type_fault("*%s is %d: an array has 0 elements or more", sizes->size_name, size);
    if (size > judge_most) {
        judge_type_fault("*%s is %d, more than any answer has elements", sizes->size_name, size);
    }
    if (!items && size) {
        judge_type_fault("returned NULL, and *%s is %d (the address of a local array becomes NULL too: malloc it, or "
                         "make it static)",
                         sizes->size_name, size);
    }
    judge_must_last(items, "an array");
    if (type.depth == 2) {
        if (size && !sizes->judge_columns) judge_type_fault("returned an array and did not set *%s", sizes->columns_name);
        judge_must_last(sizes->judge_columns, "column sizes");
    }
    if (plain && kind != JUDGE_POINTER) {
        judge_write_items(out, type.kind, kind & ~JUDGE_POINTER, items, size);
    } else {
        judge_write_list(out, type, items, size, sizes->judge_columns);
    }
}

void judge_put(struct judge_question *question, struct judge_type type, const void *result, int kind,
               const struct judge_sizes *sizes) {
    struct judge_out *out = question->judge_out;
    if (type.depth) {
        put_list(out, type, result, kind, sizes);
    } else if (type.node) {
        judge_write_node(out, type, pointed(type, result, kind));
    } else if (type.kind == 's') {
        judge_write_string(out, text_of(result, kind));
    } else if (kind == 'n' || kind & JUDGE_POINTER) {
        mismatch(kind, type);
    } else {
        judge_write_scalar(out, type.kind, kind, result);
    }
}

void judge_put_nothing(struct judge_question *question) { judge_out_text(question->judge_out, "null"); }

static void write_argument(struct judge_out *out, struct judge_type type, const struct judge_value *value) {
    const int *columns = value->judge_columns;
    if (type.depth) {
        judge_write_list(out, type, value->judge_pointer, value->judge_size, columns);
    } else if (type.node) {
        judge_write_node(out, type, value->judge_pointer);
    } else if (type.kind == 's') {
        judge_out_string(out, value->judge_pointer, strlen(value->judge_pointer));
    } else if (type.kind == 'd') {
        judge_out_double(out, value->judge_number);
    } else {
        judge_write_scalar(out, type.kind, 'l', &value->judge_integer);
    }
}

void judge_put_argument(struct judge_question *question, struct judge_type type, const struct judge_value *value) {
    write_argument(question->judge_out, type, value);
}

void judge_put_prefix(struct judge_question *question, struct judge_type type, const struct judge_value *value,
                      const void *result, int kind) {
    struct judge_type number = {'i', 0, NULL};
    struct judge_out text = {0};
    struct judge_question aside = {.judge_out = &text};
    judge_put(&aside, number, result, kind, NULL);
    judge_out_char(&text, 0);
    int count = atoi(text.text);
    free(text.text);
    if (count < 0 || count > value->judge_size) {
        judge_wrong("returned %d where 0 to %d elements can be kept", count, value->judge_size);
    }
    struct judge_value head = *value;
    head.judge_size = count;
    write_argument(question->judge_out, type, &head);
}

void judge_put_own_node(struct judge_question *question, struct judge_type type, const void *result, int kind,
                        const struct judge_value *value, const char *param) {
    const void *node = pointed(type, result, kind);
    const struct judge_bag *bag = &value->judge_bag;
    if (!node) judge_wrong("returned no node");
    size_t i = 0;
    while (i < bag->size && bag->nodes[i] != node) ++i;
    if (i == bag->size) judge_wrong("returned a node that is not one of %s", param);
    judge_out_integer(question->judge_out, judge_node_value(type.node, node));
}

void judge_put_text(struct judge_question *question, const void *result, int kind) {
    static const char hex[] = "0123456789abcdef";
    const char *text = text_of(result, kind);
    struct judge_out *out = question->judge_out;
    if (!text) judge_type_fault("returned NULL where a string is due");
    judge_must_last(text, "a string");
    judge_out_char(out, '"');
    for (; *text; ++text) {
        unsigned char c = (unsigned char)*text;
        if (c > 0x20 && c < 0x7f && c != '%' && c != '"' && c != '\\') {
            judge_out_char(out, *text);
        } else {
            char code[] = {'%', hex[c >> 4], hex[c & 15]};
            judge_out_bytes(out, code, sizeof code);
        }
    }
    judge_out_char(out, '"');
}

void judge_read_text(struct judge_question *question, struct judge_value *to) {
    struct judge_in in = question->judge_given[0];
    size_t size;
    const char *from = judge_in_string(&in, &size);
    size_t plain = size;
    for (const char *c = from; *c; ++c)
        if (*c == '%') plain -= 2;
    char *text = judge_take(plain + 1);
    *to = (struct judge_value){.judge_pointer = text};
    for (; *from; ++from) {
        if (*from == '%') {
            char code[] = {from[1], from[2], 0};
            *text++ = (char)strtol(code, NULL, 16);
            from += 2;
        } else {
            *text++ = *from;
        }
    }
}

char *judge_image(struct judge_type type, const struct judge_value *value) {
    struct judge_out out = {0};
    write_argument(&out, type, value);
    judge_out_char(&out, 0);
    return out.text;
}

void judge_unchanged(const char *param, char *before, struct judge_type type, const struct judge_value *value) {
    char *after = judge_image(type, value);
    int same = strcmp(before, after) == 0;
    free(before);
    free(after);
    if (!same) judge_wrong("%s was changed; the task forbids it", param);
}

void judge_tie(struct judge_value *value, struct judge_type type, long long place) {
    struct judge_bag *bag = &value->judge_bag;
    if (place >= 0 && bag->size) judge_node_set(bag->nodes[bag->size - 1], type.node->first, bag->nodes[place]);
}

void *judge_node_with(const struct judge_value *value, struct judge_type type, long long number) {
    const struct judge_bag *bag = &value->judge_bag;
    for (size_t i = 0; i < bag->size; ++i)
        if (judge_node_value(type.node, bag->nodes[i]) == number) return bag->nodes[i];
    return NULL;
}

void judge_fresh(struct judge_type type, const void *result, int kind, const struct judge_value *value) {
    struct judge_seen given = {0};
    struct judge_bag reached = {0};
    for (size_t i = 0; i < value->judge_bag.size; ++i) judge_seen_add(&given, value->judge_bag.nodes[i], NULL);
    judge_reach(&reached, type.kind, type.node, pointed(type, result, kind));
    for (size_t i = 0; i < reached.size; ++i) {
        if (judge_seen_has(&given, reached.nodes[i], NULL)) {
            judge_wrong("the copy shares node %lld with the input", judge_node_value(type.node, reached.nodes[i]));
        }
    }
}
