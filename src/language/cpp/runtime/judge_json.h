//! One line of JSON read straight into typed containers, and written out of them.
#ifndef JUDGE_JSON_H
#define JUDGE_JSON_H

namespace judge_rt {

/// The result is not of the declared type.
struct TypeFault {
    std::string message;
};

/// The result is of the right type and wrong whatever its value.
struct WrongFault {
    std::string message;
};

/// A JSON text that is being read; the judge wrote it, so it is well formed.
struct In {
    const char* at;
    const char* end;

    void space();
    /// Steps over `c` if it comes next.
    bool take(char c);
    /// Steps over `c`, which must come next.
    void need(char c);
    bool take_null();
    /// Steps over one value and gives its text.
    In value();
    /// Whether another element of a list follows; `first` is true before the first one.
    bool more(bool& first);
};

/// The elements of a list, unread.
std::vector<In> split(In in);

/// An answer that is being written.
struct Out {
    std::string text;

    void integer(long long value);
    void natural(unsigned long long value);
    void number(double value);
    /// A JSON string. Bytes that are not UTF-8 are a `TypeFault`.
    void string(const char* bytes, std::size_t size);
    void ints(const std::vector<int>& values);
};

bool read_bool(In& in);
long long read_integer(In& in);
double read_double(In& in);
std::string read_string(In& in);

void read(In& in, std::vector<int>& to);
void read(In& in, std::vector<std::vector<int>>& to);
void read(In& in, std::vector<double>& to);
void read(In& in, std::vector<char>& to);
void read(In& in, std::vector<std::vector<char>>& to);
void read(In& in, std::vector<std::string>& to);
void read(In& in, std::vector<std::vector<std::string>>& to);
void read(In& in, std::vector<bool>& to);

inline void read(In& in, std::string& to) { to = read_string(in); }
inline void read(In& in, bool& to) { to = read_bool(in); }
inline void read(In& in, char& to) { to = read_string(in)[0]; }

/// A number, for any arithmetic type that the solution may have declared.
template <class T>
std::enable_if_t<std::is_arithmetic<T>::value> read(In& in, T& to) {
    if constexpr (std::is_floating_point<T>::value) {
        to = static_cast<T>(read_double(in));
    } else {
        to = static_cast<T>(read_integer(in));
    }
}

/// A list, into any sequence that the solution may have declared.
template <class C>
auto read(In& in, C& to) -> decltype(to.emplace_back(), void()) {
    bool first = true;
    to.clear();
    in.need('[');
    while (in.more(first)) {
        typename C::value_type item{};
        read(in, item);
        to.push_back(std::move(item));
    }
}

/// The name of a type for people: `std::vector<int>`.
std::string type_name(const std::type_info& type);

}  // namespace judge_rt

#endif
