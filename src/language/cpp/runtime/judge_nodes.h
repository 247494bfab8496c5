//! Structures built from nodes: out of LeetCode's notation, back into it, and what is wrong with
//! those that run in circles. Works on the solution's own node types as well as on LeetCode's.
#ifndef JUDGE_NODES_H
#define JUDGE_NODES_H

namespace judge_rt {

/// Memory for the nodes of a case's arguments: it is given back whole when the case is over, so
/// that it does not matter whether the solution deletes them.
void* node_memory(std::size_t bytes);

/// Which index was given to a pointer, in the order in which they came.
class Indices {
  public:
    /// The pointer's index, and whether it is new.
    std::pair<std::size_t, bool> add(const void* pointer);
    bool has(const void* pointer) const;
    /// The pointer's index; it must be there.
    std::size_t at(const void* pointer) const;
    std::size_t size() const { return count_; }

  private:
    std::size_t slot(const void* pointer) const;
    std::vector<std::pair<const void*, std::size_t>> table_;
    std::size_t count_ = 0;
};

/// The nodes of one argument, in the order in which they were built.
using Bag = std::vector<void*>;

[[noreturn]] void circle(const char* what, std::size_t from, std::size_t to);
[[noreturn]] void shared(const char* what, long long value);

/// A node with this value, whatever constructors its type has.
template <class N, class V>
N* make_node(const V& value, Bag& bag) {
    void* memory = node_memory(sizeof(N));
    N* node;
    if constexpr (std::is_default_constructible<N>::value) {
        node = ::new (memory) N();
        node->val = value;
    } else if constexpr (std::is_constructible<N, V>::value) {
        node = ::new (memory) N(value);
    } else if constexpr (std::is_constructible<N, V, std::nullptr_t>::value) {
        node = ::new (memory) N(value, nullptr);
    } else if constexpr (std::is_constructible<N, V, std::nullptr_t, std::nullptr_t>::value) {
        node = ::new (memory) N(value, nullptr, nullptr);
    } else {
        node = ::new (memory) N{value};
    }
    bag.push_back(node);
    return node;
}

template <class N>
struct ListOf {
    using type = N*;
    using wide = N*;
    static constexpr const char* due = "a list node";

    static N* build(In& in, Bag& bag) {
        if (in.take_null()) return nullptr;
        bool first = true;
        N* head = nullptr;
        N* tail = nullptr;
        in.need('[');
        while (in.more(first)) {
            N* node = make_node<N>(static_cast<int>(read_integer(in)), bag);
            node->next = nullptr;
            (tail ? tail->next : head) = node;
            tail = node;
        }
        return head;
    }

    /// Brent's search for a circle, which needs no memory of its own.
    static void reject_circle(const N* head) {
        const N* slow = head;
        const N* fast = head;
        std::size_t steps = 0, power = 1;
        while (fast) {
            fast = fast->next;
            if (fast == slow && fast) break;
            if (++steps == power) slow = fast, power *= 2, steps = 0;
        }
        if (!fast) return;
        std::size_t length = 1, before = 0;
        for (const N* node = fast->next; node != fast; node = node->next) ++length;
        const N* ahead = head;
        for (std::size_t i = 0; i < length; ++i) ahead = ahead->next;
        for (const N* node = head; node != ahead; node = node->next, ahead = ahead->next) ++before;
        circle("list", before + length, before + 1);
    }

    static void put(Out& out, const N* head) {
        reject_circle(head);
        out.text += '[';
        for (const N* node = head; node; node = node->next) {
            if (node != head) out.text += ',';
            Put<Int>::put(out, node->val);
        }
        out.text += ']';
    }

    template <class Visit>
    static void walk(const N* head, Visit visit) {
        reject_circle(head);
        for (; head; head = head->next) visit(head);
    }
};

template <class N>
struct TreeOf {
    using type = N*;
    using wide = N*;
    static constexpr const char* due = "a tree node";

    static N* build(In& in, Bag& bag) {
        if (in.take_null()) return nullptr;
        bool first = true, open = true;
        auto next = [&]() -> N* {
            open = open && in.more(first);
            if (!open || in.take_null()) return nullptr;
            N* node = make_node<N>(static_cast<int>(read_integer(in)), bag);
            node->left = nullptr;
            node->right = nullptr;
            return node;
        };
        in.need('[');
        std::size_t parent = bag.size();
        N* root = next();
        for (; open && parent < bag.size(); ++parent) {
            N* node = static_cast<N*>(bag[parent]);
            node->left = next();
            node->right = next();
        }
        while (open) next();
        return root;
    }

    static void put(Out& out, const N* root) {
        std::vector<const N*> row;
        Indices seen;
        if (root) row.push_back(root);
        std::size_t keep = out.text.size() + 1;
        out.text += '[';
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i) out.text += ',';
            const N* node = row[i];
            if (!node) {
                out.text += "null";
                continue;
            }
            if (!seen.add(node).second) shared("tree", static_cast<long long>(node->val));
            Put<Int>::put(out, node->val);
            keep = out.text.size();
            row.push_back(node->left);
            row.push_back(node->right);
        }
        out.text.resize(keep);
        out.text += ']';
    }

    template <class Visit>
    static void walk(const N* root, Visit visit) {
        std::vector<const N*> open{root};
        Indices seen;
        while (!open.empty()) {
            const N* node = open.back();
            open.pop_back();
            if (!node || !seen.add(node).second) continue;
            visit(node);
            open.push_back(node->right);
            open.push_back(node->left);
        }
    }
};

}  // namespace judge_rt

#include "judge_graphs.h"

#endif
