//! The reader and the writer of JSON.
#include "judge_json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge_memory.h"

__attribute__((noreturn)) static void broken(const struct judge_in *in) {
    int left = in->end - in->at > 40 ? 40 : (int)(in->end - in->at);
    fprintf(stderr, "the driver cannot read the case at: %.*s\n", left, in->at);
    _Exit(70);
}

void judge_no_memory(void) {
    static const char text[] = "no memory is left for the case\n";
    fwrite(text, 1, sizeof text - 1, stderr);
    _Exit(70);
}

void judge_in_space(struct judge_in *in) {
    while (in->at != in->end && (*in->at == ' ' || *in->at == '\t' || *in->at == '\r')) ++in->at;
}

int judge_in_take(struct judge_in *in, char c) {
    judge_in_space(in);
    if (in->at == in->end || *in->at != c) return 0;
    ++in->at;
    return 1;
}

void judge_in_need(struct judge_in *in, char c) {
    if (!judge_in_take(in, c)) broken(in);
}

int judge_in_null(struct judge_in *in) {
    judge_in_space(in);
    if (in->at == in->end || *in->at != 'n') return 0;
    if (in->end - in->at < 4) broken(in);
    in->at += 4;
    return 1;
}

int judge_in_more(struct judge_in *in, int *first) {
    if (*first) {
        *first = 0;
        return !judge_in_take(in, ']');
    }
    if (judge_in_take(in, ',')) return 1;
    judge_in_need(in, ']');
    return 0;
}

/// Steps over a string whose opening quote is behind.
static void skip_string(struct judge_in *in) {
    while (in->at != in->end && *in->at != '"') in->at += *in->at == '\\' && in->at + 1 != in->end ? 2 : 1;
    if (in->at == in->end) broken(in);
    ++in->at;
}

struct judge_in judge_in_value(struct judge_in *in) {
    judge_in_space(in);
    struct judge_in whole = {in->at, in->at};
    size_t depth = 0;
    do {
        if (in->at == in->end) broken(in);
        char c = *in->at++;
        if (c == '"') {
            skip_string(in);
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            if (depth-- == 0) broken(in);
        } else if (depth == 0) {
            while (in->at != in->end && *in->at != ',' && *in->at != ']' && *in->at != '}') ++in->at;
        }
    } while (depth);
    whole.end = in->at;
    return whole;
}

size_t judge_in_count(struct judge_in in) {
    judge_in_need(&in, '[');
    if (judge_in_take(&in, ']')) return 0;
    size_t count = 1, depth = 0;
    for (;;) {
        if (in.at == in.end) broken(&in);
        char c = *in.at++;
        if (c == '"') {
            skip_string(&in);
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ',' && depth == 0) {
            ++count;
        } else if (c == ']' || c == '}') {
            if (depth-- == 0) return count;
        }
    }
}

struct judge_in *judge_in_split(struct judge_in in, size_t *count) {
    *count = judge_in_count(in);
    struct judge_in *parts = judge_take(*count * sizeof *parts);
    size_t at = 0;
    int first = 1;
    judge_in_need(&in, '[');
    while (judge_in_more(&in, &first)) parts[at++] = judge_in_value(&in);
    return parts;
}

long long judge_in_integer(struct judge_in *in) {
    judge_in_space(in);
    int negative = in->at != in->end && *in->at == '-';
    in->at += negative;
    if (in->at == in->end || *in->at < '0' || *in->at > '9') broken(in);
    unsigned long long value = 0;
    while (in->at != in->end && *in->at >= '0' && *in->at <= '9') value = value * 10 + (unsigned)(*in->at++ - '0');
    return (long long)(negative ? 0 - value : value);
}

double judge_in_double(struct judge_in *in) {
    judge_in_space(in);
    if (in->at != in->end && *in->at == '"') {
        size_t size;
        const char *word = judge_in_string(in, &size);
        if (*word == 'N') return NAN;
        return *word == '-' ? -INFINITY : INFINITY;
    }
    struct judge_in word = judge_in_value(in);
    char digits[400];
    size_t size = (size_t)(word.end - word.at);
    if (size >= sizeof digits) broken(in);
    memcpy(digits, word.at, size);
    digits[size] = 0;
    return strtod(digits, NULL);
}

int judge_in_bool(struct judge_in *in) {
    struct judge_in word = judge_in_value(in);
    return word.at != word.end && *word.at == 't';
}

static unsigned hex4(struct judge_in *in) {
    unsigned code = 0;
    if (in->end - in->at < 4) broken(in);
    for (int i = 0; i < 4; ++i) {
        char c = *in->at++;
        code = code << 4 | (unsigned)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    return code;
}

static void utf8(struct judge_out *to, unsigned code) {
    if (code < 0x80) {
        judge_out_char(to, (char)code);
    } else {
        int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
        static const unsigned heads[] = {0, 0xc0, 0xe0, 0xf0};
        judge_out_char(to, (char)(heads[more] | code >> 6 * more));
        while (more--) judge_out_char(to, (char)(0x80 | (code >> 6 * more & 63)));
    }
}

const char *judge_in_string(struct judge_in *in, size_t *size) {
    static struct judge_out to;
    to.size = 0;
    judge_in_need(in, '"');
    for (;;) {
        const char *from = in->at;
        while (in->at != in->end && *in->at != '"' && *in->at != '\\') ++in->at;
        judge_out_bytes(&to, from, (size_t)(in->at - from));
        if (in->at == in->end) broken(in);
        if (*in->at++ == '"') break;
        if (in->at == in->end) broken(in);
        char c = *in->at++;
        static const char letters[] = "bfnrt", meant[] = "\b\f\n\r\t";
        const char *known = strchr(letters, c);
        if (c == 'u') {
            unsigned code = hex4(in);
            if (code >= 0xd800 && code < 0xdc00 && judge_in_take(in, '\\') && judge_in_take(in, 'u')) {
                code = 0x10000 + ((code - 0xd800) << 10) + (hex4(in) - 0xdc00);
            }
            utf8(&to, code);
        } else {
            judge_out_char(&to, known ? meant[known - letters] : c);
        }
    }
    *size = to.size;
    judge_out_char(&to, 0);
    return to.text;
}

/// Makes room for so many bytes more.
static char *grow(struct judge_out *out, size_t more) {
    if (out->size + more > out->room) {
        size_t room = out->room * 2 > out->size + more ? out->room * 2 : out->size + more + 64;
        char *text = realloc(out->text, room);
        if (!text) judge_no_memory();
        out->text = text;
        out->room = room;
    }
    return out->text + out->size;
}

void judge_out_bytes(struct judge_out *out, const char *bytes, size_t size) {
    if (size) memcpy(grow(out, size), bytes, size);
    out->size += size;
}

void judge_out_text(struct judge_out *out, const char *text) { judge_out_bytes(out, text, strlen(text)); }

void judge_out_char(struct judge_out *out, char c) {
    *grow(out, 1) = c;
    ++out->size;
}

void judge_out_integer(struct judge_out *out, long long value) {
    char digits[24], *at = digits + sizeof digits;
    unsigned long long left = value < 0 ? 0 - (unsigned long long)value : (unsigned long long)value;
    do {
        *--at = (char)('0' + left % 10);
    } while (left /= 10);
    if (value < 0) *--at = '-';
    judge_out_bytes(out, at, (size_t)(digits + sizeof digits - at));
}

void judge_out_double(struct judge_out *out, double value) {
    if (isnan(value)) {
        judge_out_text(out, "\"NaN\"");
    } else if (isinf(value)) {
        judge_out_text(out, value < 0 ? "\"-Infinity\"" : "\"Infinity\"");
    } else {
        char digits[32];
        snprintf(digits, sizeof digits, "%.17g", value);
        // The solution may have set a locale with a decimal comma.
        for (char *c = digits; *c; ++c)
            if (*c == ',') *c = '.';
        judge_out_text(out, digits);
        if (!strpbrk(digits, ".e")) judge_out_text(out, ".0");
    }
}

/// Bytes of the UTF-8 sequence that starts here; 0 when it is none.
static size_t sequence(const unsigned char *at, size_t left) {
    unsigned char head = at[0];
    size_t length = head < 0x80 ? 1 : head < 0xc2 ? 0 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : head < 0xf5 ? 4 : 0;
    if (length == 0 || length > left) return 0;
    for (size_t i = 1; i < length; ++i)
        if ((at[i] & 0xc0) != 0x80) return 0;
    int overlong = (head == 0xe0 && at[1] < 0xa0) || (head == 0xf0 && at[1] < 0x90);
    int beyond = (head == 0xed && at[1] >= 0xa0) || (head == 0xf4 && at[1] >= 0x90);
    return overlong || beyond ? 0 : length;
}

/// Writes a sequence that stands within a JSON string.
static void escaped(struct judge_out *out, const char *at, size_t length) {
    unsigned char c = (unsigned char)*at;
    if (c == '"' || c == '\\') {
        judge_out_char(out, '\\');
        judge_out_char(out, *at);
    } else if (c < 0x20) {
        static const char hex[] = "0123456789abcdef";
        char code[] = {'\\', 'u', '0', '0', hex[c >> 4], hex[c & 15]};
        judge_out_bytes(out, code, sizeof code);
    } else {
        judge_out_bytes(out, at, length);
    }
}

void judge_out_string(struct judge_out *out, const char *bytes, size_t size) {
    judge_out_char(out, '"');
    for (size_t i = 0; i < size;) {
        size_t length = sequence((const unsigned char *)bytes + i, size - i);
        if (length == 0) {
            judge_type_fault("returned a string that is not valid UTF-8: the byte 0x%02x at position %zu",
                             (unsigned char)bytes[i], i);
        }
        escaped(out, bytes + i, length);
        i += length;
    }
    judge_out_char(out, '"');
}

void judge_out_message(struct judge_out *out, const char *text) {
    judge_out_char(out, '"');
    for (size_t i = 0, size = strlen(text); i < size;) {
        size_t length = sequence((const unsigned char *)text + i, size - i);
        escaped(out, length ? text + i : "?", length ? length : 1);
        i += length ? length : 1;
    }
    judge_out_char(out, '"');
}
