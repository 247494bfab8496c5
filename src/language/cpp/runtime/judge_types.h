//! The types of a signature: what C++ type stands for each, what a solution may take instead, and
//! how a result is written as it.
#ifndef JUDGE_TYPES_H
#define JUDGE_TYPES_H

namespace judge_rt {

template <class Tag>
struct Put;

/// What a function without a result gave.
struct Nothing {};

struct Void {
    using type = void;
};
struct Int {
    using type = int;
    using wide = long long;
};
struct Uint {
    using type = std::uint32_t;
    using wide = long long;
};
struct Long {
    using type = long long;
    using wide = long long;
};
struct Double {
    using type = double;
    using wide = double;
};
struct Bool {
    using type = bool;
    using wide = bool;
};
struct Char {
    using type = char;
    using wide = char;
};
struct String {
    using type = std::string;
    using wide = std::string;
};
template <class E>
struct List {
    using type = std::vector<typename E::type>;
    using wide = std::vector<typename E::wide>;
};

/// Whether a value of the signature's type can be built as a `U`.
template <class Tag, class U, class = void>
struct Fits : std::is_same<typename Tag::type, U> {};

template <class U>
struct Numeric : std::bool_constant<std::is_arithmetic<U>::value && !std::is_same<U, bool>::value> {};
template <class U>
struct Fits<Int, U> : Numeric<U> {};
template <class U>
struct Fits<Uint, U> : Numeric<U> {};
template <class U>
struct Fits<Long, U> : Numeric<U> {};
template <class U>
struct Fits<Double, U> : std::is_floating_point<U> {};
template <class E, class C>
struct Fits<List<E>, C, std::void_t<decltype(std::declval<C&>().emplace_back())>>
    : Fits<E, typename C::value_type> {};

template <class R>
[[noreturn]] void mismatch(const char* due) {
    const bool nothing = std::is_same<R, Nothing>::value;
    throw TypeFault{"returned " + (nothing ? "nothing" : type_name(typeid(R))) + " where " + due + " is due"};
}

[[noreturn]] void too_wide(long long value, bool is_signed, const char* type);
[[noreturn]] void not_whole(double value, const char* due);

/// An integer out of any number that a solution returned.
template <class R>
long long whole(const R& value, long long low, long long high, const char* due, const char* type) {
    if constexpr (std::is_floating_point<R>::value) {
        double number = static_cast<double>(value);
        if (!(number >= -9.2e18 && number <= 9.2e18) || number != std::floor(number)) {
            not_whole(number, due);
        }
        return whole(static_cast<long long>(number), low, high, due, type);
    } else if constexpr (std::is_integral<R>::value || std::is_enum<R>::value) {
        long long number = static_cast<long long>(value);
        bool wrapped = std::is_unsigned<R>::value && number < 0;
        if (wrapped || number < low || number > high) {
            too_wide(number, !wrapped, type);
        }
        return number;
    } else if constexpr (std::is_convertible<R, long long>::value && !std::is_pointer<R>::value) {
        return whole(static_cast<long long>(value), low, high, due, type);
    } else {
        mismatch<R>(due);
    }
}

template <>
struct Put<Void> {
    template <class R>
    static void put(Out& out, R&) {
        out.text += "null";
    }
};

template <>
struct Put<Int> {
    static constexpr const char* due = "an int";
    template <class R>
    static void put(Out& out, R& value) {
        if constexpr (std::is_same<std::remove_cv_t<R>, unsigned>::value) {
            // Problems on bit patterns had unsigned stubs once: the pattern is what counts.
            out.integer(static_cast<int>(value));
        } else {
            out.integer(whole(value, INT_MIN, INT_MAX, due, "a 32-bit int"));
        }
    }
};

template <>
struct Put<Uint> {
    static constexpr const char* due = "a 32-bit number";
    template <class R>
    static void put(Out& out, R& value) {
        out.integer(whole(value, INT_MIN, UINT_MAX, due, "32 bits") & 0xffffffffLL);
    }
};

template <>
struct Put<Long> {
    static constexpr const char* due = "a long";
    template <class R>
    static void put(Out& out, R& value) {
        out.integer(whole(value, LLONG_MIN, LLONG_MAX, due, "a 64-bit long"));
    }
};

template <>
struct Put<Double> {
    static constexpr const char* due = "a double";
    template <class R>
    static void put(Out& out, R& value) {
        if constexpr (std::is_arithmetic<R>::value) {
            out.number(static_cast<double>(value));
        } else {
            mismatch<R>(due);
        }
    }
};

template <>
struct Put<Bool> {
    static constexpr const char* due = "a bool";
    template <class R>
    static void put(Out& out, R& value) {
        if constexpr (std::is_convertible<R, bool>::value && !std::is_pointer<R>::value) {
            out.text += static_cast<bool>(value) ? "true" : "false";
        } else {
            mismatch<R>(due);
        }
    }
};

template <>
struct Put<Char> {
    static constexpr const char* due = "a char";
    template <class R>
    static void put(Out& out, R& value) {
        if constexpr (std::is_integral<R>::value) {
            char c = static_cast<char>(value);
            out.string(&c, 1);
        } else {
            mismatch<R>(due);
        }
    }
};

template <>
struct Put<String> {
    static constexpr const char* due = "a string";
    template <class R>
    static void put(Out& out, R& value) {
        if constexpr (std::is_convertible<const R&, const char*>::value) {
            const char* bytes = value;
            if (bytes == nullptr) throw TypeFault{"returned a null pointer where a string is due"};
            out.string(bytes, std::strlen(bytes));
        } else if constexpr (std::is_convertible<const R&, std::string_view>::value) {
            std::string_view view = value;
            out.string(view.data(), view.size());
        } else {
            mismatch<R>(due);
        }
    }
};

template <class R, class = void>
struct Iterable : std::false_type {};
template <class R>
struct Iterable<R, std::void_t<decltype(std::begin(std::declval<R&>())), decltype(std::end(std::declval<R&>()))>>
    : std::bool_constant<!std::is_convertible<const R&, std::string_view>::value> {};

template <class E>
struct Put<List<E>> {
    static constexpr const char* due = "a list";
    template <class R>
    static void put(Out& out, R& value) {
        using Plain = std::remove_cv_t<R>;
        if constexpr (std::is_same<E, Int>::value && std::is_same<Plain, std::vector<int>>::value) {
            out.ints(value);
        } else if constexpr (std::is_pointer<Plain>::value) {
            if (value == nullptr) throw TypeFault{"returned a null pointer where a list is due"};
            if constexpr (Iterable<std::remove_pointer_t<Plain>>::value) {
                put(out, *value);
            } else {
                mismatch<Plain>(due);
            }
        } else if constexpr (Iterable<R>::value) {
            char before = '[';
            for (auto&& item : value) {
                out.text += before;
                before = ',';
                if constexpr (std::is_same<std::decay_t<decltype(item)>, std::vector<bool>::reference>::value) {
                    bool bit = item;
                    Put<E>::put(out, bit);
                } else {
                    Put<E>::put(out, item);
                }
            }
            if (before == '[') out.text += before;
            out.text += ']';
        } else {
            mismatch<Plain>(due);
        }
    }
};

}  // namespace judge_rt

#endif
