//! What the generated part of the driver calls. Everything that it names starts with `judge_`, since
//! the user's file may have taken any other name for a macro.
#ifndef JUDGE_CALL_H
#define JUDGE_CALL_H

#include "judge_json.h"
#include "judge_memory.h"
#include "judge_nodes.h"
#include "judge_values.h"

/// One question of the judge's, and the answer that is being made.
struct judge_question {
    int judge_encodes;
    /// The arguments of the call, or of the operation that is being called.
    struct judge_in *judge_given;
    size_t judge_count;
    /// A class's operations: names and arguments of each.
    struct judge_in *judge_names, *judge_each;
    size_t judge_operations;
    struct judge_in judge_name;
    struct judge_out *judge_out;
};

/// What a function without a result gave.
struct judge_nothing;

/// The value of a call; a null pointer of a type of its own where there is none.
#define JUDGE_RESULT(...)                                                                       \
    __builtin_choose_expr(__builtin_types_compatible_p(__typeof__(__VA_ARGS__), void),          \
                          (__VA_ARGS__, (struct judge_nothing *)0), (__VA_ARGS__))

#define JUDGE_KIND_OF(type, kind)                                                               \
    type: kind, type *: JUDGE_POINTER | kind, const type *: JUDGE_POINTER | kind

/// What a result is: the code of an arithmetic type, that with JUDGE_POINTER for a pointer to it, and
/// JUDGE_POINTER alone for any other pointer.
#define JUDGE_KIND(x)                                                                           \
    _Generic((x), struct judge_nothing *: 'n', JUDGE_KIND_OF(_Bool, 'b'),                       \
             JUDGE_KIND_OF(char, 'c'), JUDGE_KIND_OF(signed char, 'c'),                         \
             JUDGE_KIND_OF(unsigned char, 'k'), JUDGE_KIND_OF(short, 'h'),                      \
             JUDGE_KIND_OF(unsigned short, 't'), JUDGE_KIND_OF(int, 'i'),                       \
             JUDGE_KIND_OF(unsigned, 'u'), JUDGE_KIND_OF(long, sizeof(long) == 8 ? 'l' : 'i'),  \
             JUDGE_KIND_OF(unsigned long, sizeof(long) == 8 ? 'm' : 'u'),                       \
             JUDGE_KIND_OF(long long, 'l'), JUDGE_KIND_OF(unsigned long long, 'm'),             \
             JUDGE_KIND_OF(float, 'f'), JUDGE_KIND_OF(double, 'd'), default: JUDGE_POINTER)

/// A result is in memory from here on; keeps the optimiser from moving work over the clock.
#define judge_keep(result) __asm__ volatile("" : : "g"(&(result)) : "memory")

/// The clock around the call.
/// Tells the judge that the call begins, or that it has ended.
void judge_mark(void);
void judge_start(void);
void judge_stop(void);
/// From here on memory that is not there is the solution's crash, and no longer an unreadable result.
void judge_trust(void);

/// Reads one argument.
void judge_read(struct judge_question *question, size_t place, struct judge_type type, struct judge_value *to);
/// The value of an int that is not passed.
long long judge_hidden_value(struct judge_question *question, size_t place);

/// The next operation of a class; false after the last.
int judge_operation(struct judge_question *question, size_t index);
int judge_named(const struct judge_question *question, const char *name);

/// Answers with a result of this type. `result` points to a value of that kind.
void judge_put(struct judge_question *question, struct judge_type type, const void *result, int kind,
               const struct judge_sizes *sizes);
void judge_put_nothing(struct judge_question *question);
/// Answers with an argument as it is now.
void judge_put_argument(struct judge_question *question, struct judge_type type, const struct judge_value *value);
/// Answers with the first elements of an argument, as many as the result says.
void judge_put_prefix(struct judge_question *question, struct judge_type type, const struct judge_value *value,
                      const void *result, int kind);
/// Answers with the value of the node returned, which must be one of an argument's.
void judge_put_own_node(struct judge_question *question, struct judge_type type, const void *result, int kind,
                        const struct judge_value *value, const char *param);
/// A codec's string, so that only printable ASCII is left, and back.
void judge_put_text(struct judge_question *question, const void *result, int kind);
void judge_read_text(struct judge_question *question, struct judge_value *to);

/// An argument as it is now, as text that the caller frees.
char *judge_image(struct judge_type type, const struct judge_value *value);
/// The argument must be as it was; frees the image.
void judge_unchanged(const char *param, char *before, struct judge_type type, const struct judge_value *value);

/// Ties a list's last node to the one at `place`; a negative place ties nothing.
void judge_tie(struct judge_value *value, struct judge_type type, long long place);
/// The node of this value among those of which an argument was built.
void *judge_node_with(const struct judge_value *value, struct judge_type type, long long number);
/// No node of the result may be one of the argument's.
void judge_fresh(struct judge_type type, const void *result, int kind, const struct judge_value *value);

/// What the generated part defines: why the solution cannot be called, if it cannot; one call; and
/// how much stack it may have.
extern const char *const judge_complaint;
void judge_answer(struct judge_question *judge_question);
extern const unsigned judge_stack_mib;

#endif
