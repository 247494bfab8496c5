//! The driver's loop: reads the judge's questions on descriptor 3, has the generated part answer
//! them, and writes the answers on descriptor 4.
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "judge_call.h"
#include "judge_stack.h"

enum { questions = 3, answers = 4 };

/// Before anything of the solution's runs, so that no program it starts holds the judge's pipes.
__attribute__((constructor(101))) static void keep_to_ourselves(void) {
    fcntl(questions, F_SETFD, FD_CLOEXEC);
    fcntl(answers, F_SETFD, FD_CLOEXEC);
}

static long long now(clockid_t clock) {
    struct timespec time = {0};
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/// The time of one call, or of all operations of a class.
static struct {
    long long cpu_from, wall_from, cpu, wall, own;
} watch;

/// Where a case ends that has a fault, and what is wrong.
static struct {
    sigjmp_buf way_out;
    const char *kind;
    char message[512];
    /// The solution's result is being read, so that memory which is not there is a fault of it.
    volatile sig_atomic_t reading;
    /// Who reads it; the solution may have left others running.
    pthread_t reader;
} fault;

/// The sizes that the solution was given to set.
static const struct judge_sizes *asked;

/// What reading the processor's clock costs, taken off each measurement.
static long long cost_of_a_reading(void) {
    long long least = LLONG_MAX;
    for (int i = 0; i < 8; ++i) {
        long long before = now(CLOCK_PROCESS_CPUTIME_ID), took = now(CLOCK_PROCESS_CPUTIME_ID) - before;
        if (took < least) least = took;
    }
    return least;
}

void judge_mark(void) {
    // A judge that is gone is noticed with the answer.
    ssize_t ignored = write(answers, "\n", 1);
    (void)ignored;
}

void judge_start(void) {
    fault.reading = 0;
    watch.wall_from = now(CLOCK_MONOTONIC);
    watch.cpu_from = now(CLOCK_PROCESS_CPUTIME_ID);
}

void judge_stop(void) {
    long long cpu = now(CLOCK_PROCESS_CPUTIME_ID) - watch.cpu_from - watch.own;
    watch.wall += now(CLOCK_MONOTONIC) - watch.wall_from;
    watch.cpu += cpu > 0 ? cpu : 0;
    fault.reading = 1;
}

void judge_trust(void) {
    fault.reading = 0;
    asked = NULL;
}

void judge_unset(struct judge_sizes *sizes, const char *size_name, const char *columns_name) {
    *sizes = (struct judge_sizes){INT_MIN, NULL, size_name, columns_name};
    asked = sizes;
}

__attribute__((noreturn)) static void leave(const char *kind, const char *format, va_list words) {
    fault.kind = kind;
    vsnprintf(fault.message, sizeof fault.message, format, words);
    siglongjmp(fault.way_out, 1);
}

void judge_type_fault(const char *format, ...) {
    va_list words;
    va_start(words, format);
    leave("type", format, words);
}

void judge_wrong(const char *format, ...) {
    va_list words;
    va_start(words, format);
    leave("wrong", format, words);
}

/// Whether the address is that of an element of a heap's array whose index is about INT_MIN.
static int is_far_below_the_heap(const void *address) {
    uintptr_t below = (uintptr_t)sbrk(0) - (uintptr_t)address;
    return below > (uintptr_t)1 << 30 && below < (uintptr_t)17 << 30;
}

static void on_bad_access(const void *address) {
    if (fault.reading && pthread_equal(fault.reader, pthread_self())) {
        fault.kind = "type";
        strcpy(fault.message, "returned memory that cannot be read: a size is too large, or a pointer was not set");
        siglongjmp(fault.way_out, 2);
    }
    if (asked && asked->judge_size < INT_MIN / 2 && is_far_below_the_heap(address)) {
        static const char text[] = " held no value when this happened: set it before it is used\n";
        ssize_t ignored = write(2, "*", 1);
        ignored += write(2, asked->size_name, strlen(asked->size_name));
        ignored += write(2, text, sizeof text - 1);
        (void)ignored;
    }
}

/// A line of any length; false at the end of the questions.
static int read_line(struct judge_in *line) {
    static char *buffer;
    static size_t room, size, used;
    if (size > used) memmove(buffer, buffer + used, size - used);
    size -= used;
    used = 0;
    for (size_t looked = 0;;) {
        char *end = size > looked ? memchr(buffer + looked, '\n', size - looked) : NULL;
        if (end) {
            *line = (struct judge_in){buffer, end};
            used = (size_t)(end + 1 - buffer);
            return 1;
        }
        looked = size;
        if (size == room) {
            room = room ? room * 2 : 1 << 16;
            buffer = realloc(buffer, room);
            if (!buffer) judge_no_memory();
        }
        ssize_t got = read(questions, buffer + size, room - size);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return 0;
        size += (size_t)got;
    }
}

static int write_line(struct judge_out *line) {
    judge_out_char(line, '\n');
    for (size_t at = 0; at < line->size;) {
        ssize_t put = write(answers, line->text + at, line->size - at);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return 0;
        at += (size_t)put;
    }
    return 1;
}

static void put_fault(struct judge_out *out, const char *kind, const char *message) {
    judge_out_text(out, "{\"");
    judge_out_text(out, kind);
    judge_out_text(out, "\":");
    judge_out_message(out, message);
    judge_out_char(out, '}');
}

/// Makes the call; its outcome is in the question's `out`.
static void make_call(struct judge_question *question) {
    struct judge_out *out = question->judge_out;
    fault.reading = 0;
    asked = NULL;
    if (sigsetjmp(fault.way_out, 1) == 0) {
        judge_out_text(out, "{\"value\":");
        judge_answer(question);
        judge_out_char(out, '}');
    } else {
        out->size = 0;
        put_fault(out, fault.kind, fault.message);
    }
    judge_trust();
}

static int answer(struct judge_in in) {
    static struct judge_out result, line;
    struct judge_question question = {.judge_out = &result};
    long long number = 0;
    result.size = line.size = 0;
    judge_in_need(&in, '{');
    do {
        struct judge_in key = judge_in_value(&in);
        judge_in_need(&in, ':');
        // The keys are `case`, `step` and `args`.
        if (key.at[1] == 'c') {
            number = judge_in_integer(&in);
        } else if (key.at[1] == 's') {
            question.judge_encodes = judge_in_value(&in).at[1] == 'e';
        } else {
            question.judge_given = judge_in_split(judge_in_value(&in), &question.judge_count);
        }
    } while (judge_in_take(&in, ','));
    watch.cpu = watch.wall = 0;
    make_call(&question);
    fflush(NULL);
    judge_out_text(&line, "{\"case\":");
    judge_out_integer(&line, number);
    judge_out_text(&line, ",\"cpu_ns\":");
    judge_out_integer(&line, watch.cpu);
    judge_out_text(&line, ",\"wall_ns\":");
    judge_out_integer(&line, watch.wall);
    judge_out_text(&line, ",\"result\":");
    judge_out_bytes(&line, result.text, result.size);
    judge_out_char(&line, '}');
    return write_line(&line);
}

static void serve(void) {
    struct judge_in line;
    struct judge_out hello = {0};
    if (!read_line(&line)) return;
    if (judge_complaint) {
        put_fault(&hello, "compile", judge_complaint);
    } else {
        judge_out_text(&hello, "\"ready\"");
    }
    fflush(NULL);
    if (!write_line(&hello)) return;
    fault.reader = pthread_self();
    judge_on_bad_access = on_bad_access;
    watch.own = cost_of_a_reading();
    while (read_line(&line)) {
        if (!answer(line)) return;
        judge_forget();
        judge_shrink_stack();
    }
}

int main(void) {
    judge_on_deep_stack((size_t)judge_stack_mib << 20, serve);
    fflush(NULL);
    _exit(0);
}
