//! Arguments as C takes them, and results as C gives them.
#include "judge_values.h"

#include <limits.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "judge_memory.h"
#include "judge_stack.h"

const char *judge_due(struct judge_type type) {
    if (type.depth) return "an array";
    switch (type.kind) {
        case 'i': return "an int";
        case 'u': return "a 32-bit number";
        case 'l': return "a long long";
        case 'd': return "a double";
        case 'b': return "a bool";
        case 'c': return "a char";
        case 's': return "a string";
        default: return "a pointer to a node";
    }
}

void judge_must_last(const void *pointer, const char *what) {
    if (judge_is_on_stack(pointer)) {
        judge_type_fault("returned %s that stood on the stack, which is gone when the function returns: "
                         "malloc it, or make it static",
                         what);
    }
}

static size_t width(char kind) {
    switch (kind) {
        case 'i': return sizeof(int);
        case 'u': return sizeof(uint32_t);
        case 'l': return sizeof(long long);
        case 'd': return sizeof(double);
        case 'b': return sizeof(bool);
        case 'c': return sizeof(char);
        default: return sizeof(void *);
    }
}

static char *read_text(struct judge_in *in) {
    size_t size;
    const char *text = judge_in_string(in, &size);
    return memcpy(judge_take(size + 1), text, size + 1);
}

/// Reads one value to where it stands in an array.
static void read_item(struct judge_in *in, struct judge_type type, struct judge_bag *bag, void *to) {
    switch (type.kind) {
        case 'i': *(int *)to = (int)judge_in_integer(in); break;
        case 'u': *(uint32_t *)to = (uint32_t)judge_in_integer(in); break;
        case 'l': *(long long *)to = judge_in_integer(in); break;
        case 'd': *(double *)to = judge_in_double(in); break;
        case 'b': *(bool *)to = judge_in_bool(in); break;
        case 'c': {
            size_t size;
            *(char *)to = *judge_in_string(in, &size);
            break;
        }
        case 's': *(char **)to = read_text(in); break;
        default: {
            struct judge_bag own = {0};
            *(void **)to = judge_build(judge_in_value(in), type.kind, type.node, &own);
            for (size_t i = 0; i < own.size; ++i) judge_bag_add(bag, own.nodes[i]);
        }
    }
}

static void *read_list(struct judge_in in, struct judge_type type, struct judge_bag *bag, int *size) {
    size_t step = width(type.kind), count = judge_in_count(in);
    char *items = judge_take(count * step), *at = items;
    int first = 1;
    judge_in_need(&in, '[');
    for (; judge_in_more(&in, &first); at += step) read_item(&in, type, bag, at);
    *size = (int)count;
    return items;
}

void judge_read_value(struct judge_in in, struct judge_type type, struct judge_value *to) {
    *to = (struct judge_value){0};
    if (type.depth == 1) {
        to->judge_pointer = read_list(in, type, &to->judge_bag, &to->judge_size);
    } else if (type.depth == 2) {
        size_t count = judge_in_count(in), row = 0;
        void **rows = judge_take(count * sizeof *rows);
        to->judge_columns = judge_take(count * sizeof(int));
        int first = 1;
        judge_in_need(&in, '[');
        for (; judge_in_more(&in, &first); ++row) {
            rows[row] = read_list(judge_in_value(&in), type, &to->judge_bag, &to->judge_columns[row]);
        }
        to->judge_pointer = rows;
        to->judge_size = (int)count;
    } else if (type.node) {
        to->judge_pointer = judge_build(in, type.kind, type.node, &to->judge_bag);
    } else if (type.kind == 's') {
        to->judge_pointer = read_text(&in);
    } else if (type.kind == 'd') {
        to->judge_number = judge_in_double(&in);
    } else if (type.kind == 'b') {
        to->judge_integer = judge_in_bool(&in);
    } else if (type.kind == 'c') {
        size_t size;
        to->judge_integer = *judge_in_string(&in, &size);
    } else {
        to->judge_integer = judge_in_integer(&in);
    }
}

/// A number of any arithmetic kind, as integer or as double; whether it is an integer.
static int load(int kind, const void *at, long long *integer, double *number) {
    switch (kind) {
        case 'b': *integer = *(const bool *)at; return 1;
        case 'c': *integer = *(const signed char *)at; return 1;
        case 'k': *integer = *(const unsigned char *)at; return 1;
        case 'h': *integer = *(const short *)at; return 1;
        case 't': *integer = *(const unsigned short *)at; return 1;
        case 'i': *integer = *(const int *)at; return 1;
        case 'u': *integer = *(const unsigned *)at; return 1;
        case 'l':
        case 'm': *integer = *(const long long *)at; return 1;
        case 'f': *number = *(const float *)at; return 0;
        default: *number = *(const double *)at; return 0;
    }
}

/// An integer between two bounds out of a number of any kind.
static long long whole(char due, int kind, const void *at, long long low, long long high) {
    static const char *const fits[] = {"a 32-bit int", "32 bits", "a 64-bit long long"};
    long long integer = 0;
    double number = 0;
    if (!load(kind, at, &integer, &number)) {
        if (!(number >= -9.2e18 && number <= 9.2e18) || number != floor(number)) {
            judge_type_fault("returned %.17g where %s is due", number, judge_due((struct judge_type){due, 0, NULL}));
        }
        integer = (long long)number;
    }
    const char *fit = fits[due == 'i' ? 0 : due == 'u' ? 1 : 2];
    if (kind == 'm' && integer < 0) {
        judge_type_fault("returned %llu, which does not fit in %s", (unsigned long long)integer, fit);
    }
    if (integer < low || integer > high) judge_type_fault("returned %lld, which does not fit in %s", integer, fit);
    return integer;
}

void judge_write_scalar(struct judge_out *out, char due, int kind, const void *value) {
    long long integer = 0;
    double number = 0;
    switch (due) {
        case 'i':
            // Problems on bit patterns had unsigned stubs once: the pattern is what counts.
            judge_out_integer(out, kind == 'u' ? (int)*(const unsigned *)value
                                               : whole(due, kind, value, INT_MIN, INT_MAX));
            break;
        case 'u': judge_out_integer(out, whole(due, kind, value, INT_MIN, UINT32_MAX) & 0xffffffffLL); break;
        case 'l': judge_out_integer(out, whole(due, kind, value, LLONG_MIN, LLONG_MAX)); break;
        case 'd':
            judge_out_double(out, load(kind, value, &integer, &number) ? (double)integer : number);
            break;
        case 'b':
            judge_out_text(out, (load(kind, value, &integer, &number) ? integer != 0 : number != 0) ? "true" : "false");
            break;
        default: {
            char c = (char)(load(kind, value, &integer, &number) ? integer : (long long)number);
            judge_out_string(out, &c, 1);
        }
    }
}

static size_t width_of_kind(int kind) {
    switch (kind) {
        case 'b':
        case 'c':
        case 'k': return 1;
        case 'h':
        case 't': return sizeof(short);
        case 'l':
        case 'm':
        case 'd': return 8;
        default: return 4;
    }
}

void judge_write_items(struct judge_out *out, char due, int kind, const void *items, int size) {
    const char *at = items;
    size_t step = width_of_kind(kind);
    judge_out_char(out, '[');
    for (int i = 0; i < size; ++i, at += step) {
        if (i) judge_out_char(out, ',');
        if (due == 'i' && kind == 'i') {
            judge_out_integer(out, *(const int *)at);
        } else {
            judge_write_scalar(out, due, kind, at);
        }
    }
    judge_out_char(out, ']');
}

void judge_write_node(struct judge_out *out, struct judge_type type, const void *node) {
    judge_must_last(node, "a node");
    judge_write_structure(out, type.kind, type.node, node);
}

void judge_write_string(struct judge_out *out, const char *text) {
    if (!text) judge_type_fault("returned NULL where a string is due");
    judge_must_last(text, "a string");
    judge_out_string(out, text, strlen(text));
}

static void check_row(const void *row, int index, int size) {
    if (size < 0) judge_type_fault("the size of row %d is %d: an array has 0 elements or more", index, size);
    if (size > judge_most) judge_type_fault("the size of row %d is %d, more than any answer has elements", index, size);
    if (!row && size) judge_type_fault("row %d is NULL, and its size is %d", index, size);
    judge_must_last(row, "an array");
}

void judge_write_list(struct judge_out *out, struct judge_type type, const void *items, int size, const int *columns) {
    if (type.depth == 1 && type.kind != 's' && !type.node) {
        judge_write_items(out, type.kind, type.kind, items, size);
        return;
    }
    const void *const *pointers = items;
    judge_out_char(out, '[');
    for (int i = 0; i < size; ++i) {
        if (i) judge_out_char(out, ',');
        if (type.depth == 2) {
            check_row(pointers[i], i, columns[i]);
            struct judge_type row = {type.kind, 1, type.node};
            judge_write_list(out, row, pointers[i], columns[i], NULL);
        } else if (type.node) {
            judge_write_node(out, type, pointers[i]);
        } else {
            judge_write_string(out, pointers[i]);
        }
    }
    judge_out_char(out, ']');
}
