//! The reader and the writer of JSON that need no template.
#include "judge_prelude.h"

#include <cxxabi.h>

#include <charconv>

namespace judge_rt {

[[noreturn]] static void broken(const In& in) {
    std::fprintf(stderr, "the driver cannot read the case at: %.*s\n",
                 static_cast<int>(std::min<std::ptrdiff_t>(in.end - in.at, 40)), in.at);
    std::_Exit(70);
}

void In::space() {
    while (at != end && (*at == ' ' || *at == '\t' || *at == '\r')) ++at;
}

bool In::take(char c) {
    space();
    if (at == end || *at != c) return false;
    ++at;
    return true;
}

void In::need(char c) {
    if (!take(c)) broken(*this);
}

bool In::take_null() {
    space();
    if (at == end || *at != 'n') return false;
    if (end - at < 4) broken(*this);
    at += 4;
    return true;
}

bool In::more(bool& first) {
    if (first) {
        first = false;
        return !take(']');
    }
    if (take(',')) return true;
    need(']');
    return false;
}

In In::value() {
    space();
    In whole{at, at};
    std::size_t depth = 0;
    do {
        if (at == end) broken(*this);
        char c = *at++;
        if (c == '"') {
            while (at != end && *at != '"') at += *at == '\\' && at + 1 != end ? 2 : 1;
            if (at == end) broken(*this);
            ++at;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if (c == ']' || c == '}') {
            if (depth-- == 0) broken(*this);
        } else if (depth == 0) {
            while (at != end && *at != ',' && *at != ']' && *at != '}') ++at;
        }
    } while (depth);
    whole.end = at;
    return whole;
}

std::vector<In> split(In in) {
    std::vector<In> parts;
    bool first = true;
    in.need('[');
    while (in.more(first)) parts.push_back(in.value());
    return parts;
}

bool read_bool(In& in) {
    In word = in.value();
    return word.at != word.end && *word.at == 't';
}

static long long integer(In& in) {
    long long value = 0;
    auto [rest, error] = std::from_chars(in.at, in.end, value);
    if (error != std::errc()) broken(in);
    in.at = rest;
    return value;
}

long long read_integer(In& in) {
    in.space();
    return integer(in);
}

double read_double(In& in) {
    in.space();
    if (in.at != in.end && *in.at == '"') {
        std::string word = read_string(in);
        if (word == "NaN") return std::numeric_limits<double>::quiet_NaN();
        double infinity = std::numeric_limits<double>::infinity();
        return word == "-Infinity" ? -infinity : infinity;
    }
    In word = in.value();
    double value = 0;
#ifdef __cpp_lib_to_chars
    std::from_chars(word.at, word.end, value);
#else
    value = std::strtod(std::string(word.at, word.end).c_str(), nullptr);
#endif
    return value;
}

static unsigned hex4(In& in) {
    if (in.end - in.at < 4) broken(in);
    unsigned code = 0;
    std::from_chars(in.at, in.at + 4, code, 16);
    in.at += 4;
    return code;
}

static void utf8(std::string& to, unsigned code) {
    auto put = [&](unsigned byte) { to += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xc0 | code >> 6), put(0x80 | (code & 63));
    } else if (code < 0x10000) {
        put(0xe0 | code >> 12), put(0x80 | (code >> 6 & 63)), put(0x80 | (code & 63));
    } else {
        put(0xf0 | code >> 18), put(0x80 | (code >> 12 & 63)), put(0x80 | (code >> 6 & 63)), put(0x80 | (code & 63));
    }
}

std::string read_string(In& in) {
    std::string to;
    in.need('"');
    for (;;) {
        const char* from = in.at;
        while (in.at != in.end && *in.at != '"' && *in.at != '\\') ++in.at;
        to.append(from, in.at);
        if (in.at == in.end) broken(in);
        if (*in.at++ == '"') return to;
        if (in.at == in.end) broken(in);
        char c = *in.at++;
        switch (c) {
            case 'b': to += '\b'; break;
            case 'f': to += '\f'; break;
            case 'n': to += '\n'; break;
            case 'r': to += '\r'; break;
            case 't': to += '\t'; break;
            case 'u': {
                unsigned code = hex4(in);
                if (code >= 0xd800 && code < 0xdc00 && in.take('\\') && in.take('u')) {
                    code = 0x10000 + ((code - 0xd800) << 10) + (hex4(in) - 0xdc00);
                }
                utf8(to, code);
                break;
            }
            default: to += c;
        }
    }
}

void read(In& in, std::vector<int>& to) {
    to.clear();
    bool first = true;
    in.need('[');
    while (in.more(first)) to.push_back(static_cast<int>(read_integer(in)));
}

template <class T, class One>
static void read_each(In& in, std::vector<T>& to, One one) {
    to.clear();
    bool first = true;
    in.need('[');
    while (in.more(first)) to.push_back(one(in));
}

template <class T>
static void read_lists(In& in, std::vector<std::vector<T>>& to) {
    read_each(in, to, [](In& row) {
        std::vector<T> items;
        read(row, items);
        return items;
    });
}

void read(In& in, std::vector<double>& to) { read_each(in, to, read_double); }
void read(In& in, std::vector<bool>& to) { read_each(in, to, read_bool); }
void read(In& in, std::vector<std::string>& to) { read_each(in, to, read_string); }
void read(In& in, std::vector<char>& to) {
    read_each(in, to, [](In& item) { return read_string(item)[0]; });
}
void read(In& in, std::vector<std::vector<int>>& to) { read_lists(in, to); }
void read(In& in, std::vector<std::vector<char>>& to) { read_lists(in, to); }
void read(In& in, std::vector<std::vector<std::string>>& to) { read_lists(in, to); }

void Out::integer(long long value) {
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void Out::natural(unsigned long long value) {
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void Out::number(double value) {
    if (std::isnan(value)) {
        text += "\"NaN\"";
    } else if (std::isinf(value)) {
        text += value < 0 ? "\"-Infinity\"" : "\"Infinity\"";
    } else {
        char digits[32];
        std::snprintf(digits, sizeof digits, "%.17g", value);
        // The solution may have set a locale with a decimal comma.
        for (char* c = digits; *c; ++c)
            if (*c == ',') *c = '.';
        text += digits;
        if (!std::strpbrk(digits, ".e")) text += ".0";
    }
}

void Out::ints(const std::vector<int>& values) {
    text.reserve(text.size() + values.size() * 4 + 2);
    char before = '[';
    for (int value : values) {
        text += before;
        before = ',';
        integer(value);
    }
    text += values.empty() ? "[]" : "]";
}

/// Bytes of the UTF-8 sequence that starts here; 0 when it is none.
static std::size_t sequence(const unsigned char* at, std::size_t left) {
    unsigned char head = at[0];
    std::size_t length = head < 0x80 ? 1 : head < 0xc2 ? 0 : head < 0xe0 ? 2 : head < 0xf0 ? 3 : head < 0xf5 ? 4 : 0;
    if (length == 0 || length > left) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((at[i] & 0xc0) != 0x80) return 0;
    bool overlong = (head == 0xe0 && at[1] < 0xa0) || (head == 0xf0 && at[1] < 0x90);
    bool beyond = (head == 0xed && at[1] >= 0xa0) || (head == 0xf4 && at[1] >= 0x90);
    return overlong || beyond ? 0 : length;
}

void Out::string(const char* bytes, std::size_t size) {
    static const char hex[] = "0123456789abcdef";
    auto* at = reinterpret_cast<const unsigned char*>(bytes);
    text += '"';
    for (std::size_t i = 0; i < size;) {
        unsigned char c = at[i];
        std::size_t length = sequence(at + i, size - i);
        if (length == 0) {
            char byte[] = {'0', 'x', hex[c >> 4], hex[c & 15], 0};
            throw TypeFault{"returned a string that is not valid UTF-8: the byte " + std::string(byte) +
                            " at position " + std::to_string(i)};
        }
        if (c == '"' || c == '\\') {
            text += '\\';
            text += static_cast<char>(c);
        } else if (c < 0x20) {
            text += "\\u00";
            text += hex[c >> 4];
            text += hex[c & 15];
        } else {
            text.append(bytes + i, length);
        }
        i += length;
    }
    text += '"';
}

std::string type_name(const std::type_info& type) {
    int status = 0;
    char* name = abi::__cxa_demangle(type.name(), nullptr, nullptr, &status);
    std::string text = name ? name : type.name();
    std::free(name);
    static const char* const shorter[][2] = {
        {"std::__cxx11::basic_string<char, std::char_traits<char>, std::allocator<char> >", "std::string"},
        {"std::__cxx11::", "std::"},
        {"std::__1::", "std::"}};
    for (auto& [long_form, short_form] : shorter)
        for (std::size_t at; (at = text.find(long_form)) != std::string::npos;)
            text.replace(at, std::strlen(long_form), short_form);
    for (std::size_t at; (at = text.find(", std::allocator<")) != std::string::npos;) {
        std::size_t end = at + 17, depth = 1;
        for (; end < text.size() && depth; ++end) depth += (text[end] == '<') - (text[end] == '>');
        while (end < text.size() && text[end] == ' ') ++end;
        text.erase(at, end - at);
    }
    return text;
}

}  // namespace judge_rt
