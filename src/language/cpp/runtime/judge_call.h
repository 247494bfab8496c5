//! Calling the solution: which of its parameter types to build the arguments in, the clock around
//! the call, and what to say when it cannot be called at all.
#ifndef JUDGE_CALL_H
#define JUDGE_CALL_H

namespace judge_rt {

/// One question of the judge's, and the answer that is being made.
struct Question {
    std::string step;
    std::vector<In> args;
    Out out;

    /// Whether the calls are the operations of a class, which the judge sees begin and end as one.
    bool serial = false;

    /// Tells the judge that the call begins, or that it has ended.
    void mark();
    void start();
    void stop();
};

/// A value is in memory from here on; keeps the optimiser from moving work over the clock.
inline void keep(const void* value) { asm volatile("" : : "g"(value) : "memory"); }

/// What a call gave: a value, or a reference to one.
template <class R>
struct Held {
    R value;
};
template <class R>
struct Held<R&> {
    R& value;
};

/// Runs `call` on the clock.
template <class F>
auto measure(Question& question, F call) {
    using R = decltype(call());
    if (!question.serial) question.mark();
    question.start();
    if constexpr (std::is_void<R>::value) {
        call();
        keep(&question);
        question.stop();
        if (!question.serial) question.mark();
        return Held<Nothing>{};
    } else {
        Held<std::conditional_t<std::is_rvalue_reference<R>::value, std::decay_t<R>, R>> held{call()};
        keep(&held.value);
        question.stop();
        if (!question.serial) question.mark();
        return held;
    }
}

template <class... T>
struct Types {
    static constexpr std::size_t size = sizeof...(T);
};

/// The parameters of a function that is not overloaded.
template <class F>
struct Callee;
template <class R, class... P>
struct Callee<R (*)(P...)> {
    using params = Types<P...>;
};
template <class R, class... P>
struct Callee<R (*)(P...) noexcept> : Callee<R (*)(P...)> {};
template <class R, class C, class... P>
struct Callee<R (C::*)(P...)> : Callee<R (*)(P...)> {};
template <class R, class C, class... P>
struct Callee<R (C::*)(P...) const> : Callee<R (*)(P...)> {};
template <class R, class C, class... P>
struct Callee<R (C::*)(P...)&> : Callee<R (*)(P...)> {};
template <class R, class C, class... P>
struct Callee<R (C::*)(P...) const&> : Callee<R (*)(P...)> {};
template <class R, class C, class... P>
struct Callee<R (C::*)(P...) noexcept> : Callee<R (*)(P...)> {};
template <class R, class C, class... P>
struct Callee<R (C::*)(P...) const noexcept> : Callee<R (*)(P...)> {};

template <class Glue, class S, class T, class = void>
struct Takes : std::false_type {};
template <class Glue, class S, class... A>
struct Takes<Glue, S, Types<A...>, std::void_t<decltype(Glue::call(std::declval<S&>(), std::declval<A>()...))>>
    : std::true_type {};

/// The params of the solution's own function, or `void` where it is overloaded or a template.
template <class Glue, class S, class = void>
struct Own {
    using params = void;
};
template <class Glue, class S>
struct Own<Glue, S, std::void_t<decltype(Glue::template pointer<S>(0))>>
    : Callee<decltype(Glue::template pointer<S>(0))> {};

/// The first parameters of the solution's own function, one for each that the problem passes, if
/// each can be built.
template <class Tags, class Params>
struct Prefix {
    static constexpr bool fits = false;
    using values = Types<>;
    using args = Types<>;
};
template <class... P>
struct Prefix<Types<>, Types<P...>> {
    static constexpr bool fits = true;
    using values = Types<>;
    using args = Types<>;
};
template <class V, class T>
struct Before;
template <class V, class... T>
struct Before<V, Types<T...>> {
    using type = Types<V, T...>;
};
template <class Tag, class... Tags, class P, class... Ps>
struct Prefix<Types<Tag, Tags...>, Types<P, Ps...>> {
    using rest = Prefix<Types<Tags...>, Types<Ps...>>;
    using value = std::decay_t<P>;
    static constexpr bool fits = Fits<Tag, value>::value && rest::fits;
    using values = typename Before<value, typename rest::values>::type;
    // A parameter that is an rvalue reference takes nothing else.
    using args = typename Before<std::conditional_t<std::is_rvalue_reference<P>::value, value&&, value&>,
                                 typename rest::args>::type;
};

template <class T>
struct Stored;
template <class... T>
struct Stored<Types<T...>> {
    using type = std::tuple<T...>;
};

enum class Way { declared, own, none };

/// How a function of the solution's is called: with the problem's types, with its own, or not.
template <class Glue, class S, class... Tags>
struct Plan {
    using params = typename Own<Glue, S>::params;
    using own = Prefix<Types<Tags...>, params>;
    static constexpr Way way() {
        if constexpr (Takes<Glue, S, Types<typename Tags::type&...>>::value) {
            return Way::declared;
        } else if constexpr (own::fits) {
            return Takes<Glue, S, typename own::args>::value ? Way::own : Way::none;
        } else {
            return Way::none;
        }
    }
    static constexpr bool callable = way() != Way::none;
    using tags = Types<Tags...>;
    using values = std::conditional_t<way() == Way::own, typename own::values, Types<typename Tags::type...>>;
    using args = std::conditional_t<way() == Way::own, typename own::args, Types<typename Tags::type&...>>;
    using store = typename Stored<values>::type;
};

/// How a class is constructed: a constructor's own types cannot be asked for, so the likely ones are
/// tried.
template <class Glue, class... Tags>
struct Construction {
    using params = void;
    using tags = Types<Tags...>;
    using declared = Types<typename Tags::type&...>;
    using moved = Types<typename Tags::type&&...>;
    using wide = Types<typename Tags::wide&...>;
    static constexpr bool in_declared = Takes<Glue, Nothing, declared>::value;
    static constexpr bool in_moved = Takes<Glue, Nothing, moved>::value;
    static constexpr bool in_wide = Takes<Glue, Nothing, wide>::value;
    static constexpr bool callable = in_declared || in_moved || in_wide;
    static constexpr bool widens = !in_declared && !in_moved && in_wide;
    using args = std::conditional_t<widens, wide, std::conditional_t<in_declared, declared, moved>>;
    using store = std::conditional_t<widens, std::tuple<typename Tags::wide...>, std::tuple<typename Tags::type...>>;
};

/// Calls with each argument as the solution's function wants it.
template <class Glue, class S, class Store, std::size_t... I, class... A>
decltype(auto) apply(S& solution, Store& store, std::index_sequence<I...>, Types<A...>) {
    return Glue::call(solution, static_cast<A>(std::get<I>(store))...);
}
template <class P, class Glue, class S>
decltype(auto) call(S& solution, typename P::store& store) {
    return apply<Glue>(solution, store, std::make_index_sequence<P::args::size>(), typename P::args());
}

std::string no_match(const char* name, const char* owner, const char* passed, std::size_t due, long long taken,
                     const char* there);

/// Why a function cannot be called; empty when it can.
template <class P>
std::string complaint(const char* name, const char* owner, const char* passed, std::size_t due, const char* there) {
    if constexpr (P::callable) {
        return "";
    } else if constexpr (std::is_void<typename P::params>::value) {
        return no_match(name, owner, passed, due, -1, there);
    } else {
        return no_match(name, owner, passed, due, static_cast<long long>(P::params::size), there);
    }
}

/// Reads one argument that is not a node.
template <class Tag>
struct Read {
    template <class T>
    static void read(In in, T& to, Bag&) {
        judge_rt::read(in, to);
    }
};
template <class Shape>
struct ReadNodes {
    template <class T>
    static void read(In in, T& to, Bag& bag) {
        to = Shape::build(in, bag);
    }
};
template <class N>
struct Read<ListOf<N>> : ReadNodes<ListOf<N>> {};
template <class N>
struct Read<TreeOf<N>> : ReadNodes<TreeOf<N>> {};
template <class N>
struct Read<GraphOf<N>> : ReadNodes<GraphOf<N>> {};
template <class N>
struct Read<RandomOf<N>> : ReadNodes<RandomOf<N>> {};
template <class N>
struct Read<NaryOf<N>> : ReadNodes<NaryOf<N>> {};
template <class E>
struct Read<List<E>> {
    template <class T>
    static void read(In in, T& to, Bag& bag) {
        if constexpr (std::is_pointer<typename E::type>::value) {
            for (In& item : split(in)) {
                typename T::value_type node{};
                Bag own;
                Read<E>::read(item, node, own);
                bag.insert(bag.end(), own.begin(), own.end());
                to.push_back(node);
            }
        } else {
            judge_rt::read(in, to);
        }
    }
};

template <class Store, std::size_t... I, class... Tags>
void read_each(const std::vector<In>& given, Store& to, std::index_sequence<I...>, Types<Tags...>) {
    Bag bag;
    (Read<Tags>::read(given.at(I), std::get<I>(to), bag), ...);
}
/// Reads all arguments of an operation.
template <class Store, class... Tags>
void read_all(Types<Tags...> tags, const std::vector<In>& given, Store& to) {
    read_each(given, to, std::index_sequence_for<Tags...>(), tags);
}

/// A value as it is now, to be compared with what it is later.
template <class Tag, class T>
std::string image(T& value) {
    Out out;
    Put<Tag>::put(out, value);
    return std::move(out.text);
}

/// Ties a list's last node to the one at `place`; a negative place ties nothing.
template <class N>
void tie(const Bag& bag, long long place) {
    if (place >= 0 && !bag.empty()) static_cast<N*>(bag.back())->next = static_cast<N*>(bag.at(place));
}

/// The node of this value among those built.
template <class N>
N* node_with(const Bag& bag, long long value) {
    for (void* node : bag)
        if (static_cast<N*>(node)->val == value) return static_cast<N*>(node);
    return nullptr;
}

/// The value of an int that is not passed.
long long hidden(const Question& question, std::size_t place);

void put_items(Out& out, const std::string& list, long long count);
void unchanged(const char* name, const std::string& before, const std::string& after);
void own_node(const void* node, const Bag& bag, const char* param);

/// The first elements of a list, as many as the solution returned.
template <class R>
void put_prefix(Out& out, const std::string& list, R& count) {
    put_items(out, list, whole(count, INT_MIN, INT_MAX, "an int", "a 32-bit int"));
}

/// The value of the returned node, which must be one of those given.
template <class Shape, class R>
void put_own_node(Out& out, R& result, const Bag& bag, const char* param) {
    using Node = std::remove_pointer_t<typename Shape::type>;
    if constexpr (std::is_convertible<const R&, const Node*>::value) {
        const Node* node = result;
        own_node(node, bag, param);
        Put<Int>::put(out, node->val);
    } else {
        mismatch<std::remove_cv_t<R>>(Shape::due);
    }
}

/// No node of the result may be one of the arguments'.
template <class Shape, class R>
void fresh(const R& result, const Bag& bag) {
    if constexpr (std::is_convertible<const R&, const void*>::value) {
        Indices given;
        for (void* node : bag) given.add(node);
        Shape::walk(result, [&](auto* node) {
            if (given.has(node))
                throw WrongFault{"the copy shares node " + std::to_string(node->val) + " with the input"};
        });
    }
}

/// Writes a string so that only printable ASCII is left, and back.
std::string armour(const std::string& raw);
std::string disarm(const std::vector<In>& given);

/// A codec's string, which only the other half need understand.
template <class R>
void put_text(Out& out, R& text) {
    if constexpr (std::is_convertible<const R&, std::string>::value) {
        out.text += '"' + armour(text) + '"';
    } else {
        mismatch<std::remove_cv_t<R>>("a string");
    }
}

}  // namespace judge_rt

/// What the generated part defines: why the solution cannot be called, if it cannot; one call; and
/// how much stack it may have.
std::string judge_complaint();
void judge_answer(judge_rt::Question& question);
extern const std::size_t judge_stack_bytes;

#endif
