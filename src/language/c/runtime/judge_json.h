//! One line of JSON that is read, and one that is written.
#ifndef JUDGE_JSON_H
#define JUDGE_JSON_H

#include <stddef.h>

/// A JSON text that is being read; the judge wrote it, so it is well formed.
struct judge_in {
    const char *at, *end;
};

void judge_in_space(struct judge_in *in);
/// Steps over `c` if it comes next.
int judge_in_take(struct judge_in *in, char c);
/// Steps over `c`, which must come next.
void judge_in_need(struct judge_in *in, char c);
int judge_in_null(struct judge_in *in);
/// Steps over one value and gives its text.
struct judge_in judge_in_value(struct judge_in *in);
/// Whether another element of a list follows; `first` is true before the first one.
int judge_in_more(struct judge_in *in, int *first);
/// How many elements the list has that comes next.
size_t judge_in_count(struct judge_in in);
/// The elements of a list, unread, in memory that is given back after the case.
struct judge_in *judge_in_split(struct judge_in in, size_t *count);

long long judge_in_integer(struct judge_in *in);
double judge_in_double(struct judge_in *in);
int judge_in_bool(struct judge_in *in);
/// A string's bytes, ended by a zero, in a buffer that the next call overwrites.
const char *judge_in_string(struct judge_in *in, size_t *size);

/// A text that is being written.
struct judge_out {
    char *text;
    size_t size, room;
};

void judge_out_bytes(struct judge_out *out, const char *bytes, size_t size);
void judge_out_text(struct judge_out *out, const char *text);
void judge_out_char(struct judge_out *out, char c);
void judge_out_integer(struct judge_out *out, long long value);
void judge_out_double(struct judge_out *out, double value);
/// A JSON string. Bytes that are not UTF-8 are a fault of the result's type.
void judge_out_string(struct judge_out *out, const char *bytes, size_t size);
/// A JSON string for people, with bytes that are not UTF-8 made visible.
void judge_out_message(struct judge_out *out, const char *text);

/// Ends the case: the result is not of the declared type.
__attribute__((noreturn, format(printf, 1, 2))) void judge_type_fault(const char *format, ...);
/// Ends the case: the result is of the right type and wrong whatever its value.
__attribute__((noreturn, format(printf, 1, 2))) void judge_wrong(const char *format, ...);
/// Ends the driver: it has no memory for the case.
__attribute__((noreturn)) void judge_no_memory(void);

#endif
