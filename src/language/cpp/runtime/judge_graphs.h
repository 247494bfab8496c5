//! The node structures whose type is called `Node`: graphs, lists with random pointers, n-ary trees.
#ifndef JUDGE_GRAPHS_H
#define JUDGE_GRAPHS_H

namespace judge_rt {

[[noreturn]] void odd_graph(const std::string& why);

template <class N>
struct GraphOf {
    using type = N*;
    using wide = N*;
    static constexpr const char* due = "a graph node";

    static N* build(In& in, Bag& bag) {
        if (in.take_null()) return nullptr;
        std::vector<In> rows = split(in.value());
        for (std::size_t i = 0; i < rows.size(); ++i) make_node<N>(static_cast<int>(i + 1), bag);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::vector<int> near;
            read(rows[i], near);
            for (int other : near)
                static_cast<N*>(bag[i])->neighbors.push_back(static_cast<N*>(bag.at(other - 1)));
        }
        return bag.empty() ? nullptr : static_cast<N*>(bag[0]);
    }

    static void put(Out& out, const N* start) {
        std::vector<const N*> nodes;
        walk(start, [&](const N* node) {
            nodes.push_back(node);
        });
        std::vector<const N*> by_value(nodes.size());
        for (const N* node : nodes) {
            long long value = node->val;
            if (value < 1 || value > static_cast<long long>(nodes.size())) {
                odd_graph("its " + std::to_string(nodes.size()) + " nodes include one of value " + std::to_string(value));
            }
            if (by_value[value - 1]) odd_graph("two of its nodes have the value " + std::to_string(value));
            by_value[value - 1] = node;
        }
        out.text += '[';
        for (std::size_t i = 0; i < by_value.size(); ++i) {
            out.text += i ? ",[" : "[";
            bool first = true;
            for (const N* near : by_value[i]->neighbors) {
                if (!first) out.text += ',';
                first = false;
                out.integer(near->val);
            }
            out.text += ']';
        }
        out.text += ']';
    }

    template <class Visit>
    static void walk(const N* start, Visit visit) {
        std::vector<const N*> found;
        Indices seen;
        if (start) seen.add(start), found.push_back(start);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const N* node = found[i];
            visit(node);
            for (const N* near : node->neighbors) {
                if (!near) odd_graph("a neighbour of node " + std::to_string(node->val) + " is null");
                if (seen.add(near).second) found.push_back(near);
            }
        }
    }
};

template <class N>
struct RandomOf {
    using type = N*;
    using wide = N*;
    static constexpr const char* due = "a list node";

    static N* build(In& in, Bag& bag) {
        if (in.take_null()) return nullptr;
        std::vector<In> pairs = split(in.value());
        std::vector<In> targets;
        for (In& pair : pairs) {
            std::vector<In> both = split(pair);
            N* node = make_node<N>(static_cast<int>(read_integer(both.at(0))), bag);
            node->next = nullptr;
            node->random = nullptr;
            targets.push_back(both.at(1));
        }
        for (std::size_t i = 0; i < bag.size(); ++i) {
            N* node = static_cast<N*>(bag[i]);
            if (i + 1 < bag.size()) node->next = static_cast<N*>(bag[i + 1]);
            if (!targets[i].take_null()) node->random = static_cast<N*>(bag.at(read_integer(targets[i])));
        }
        return bag.empty() ? nullptr : static_cast<N*>(bag[0]);
    }

    static void put(Out& out, const N* head) {
        ListOf<N>::reject_circle(head);
        Indices places;
        for (const N* node = head; node; node = node->next) places.add(node);
        out.text += '[';
        std::size_t place = 0;
        for (const N* node = head; node; node = node->next) {
            out.text += node == head ? "[" : ",[";
            Put<Int>::put(out, node->val);
            out.text += ',';
            ++place;
            if (!node->random) {
                out.text += "null";
            } else if (places.has(node->random)) {
                out.natural(places.at(node->random));
            } else {
                throw WrongFault{"the random pointer of node " + std::to_string(place) +
                                 " points to a node that is not in the list"};
            }
            out.text += ']';
        }
        out.text += ']';
    }

    template <class Visit>
    static void walk(const N* head, Visit visit) {
        std::vector<const N*> open;
        Indices seen;
        for (open.push_back(head); !open.empty();) {
            const N* node = open.back();
            open.pop_back();
            if (!node || !seen.add(node).second) continue;
            visit(node);
            open.push_back(node->random);
            open.push_back(node->next);
        }
    }
};

template <class N>
struct NaryOf {
    using type = N*;
    using wide = N*;
    static constexpr const char* due = "a tree node";

    static N* build(In& in, Bag& bag) {
        if (in.take_null()) return nullptr;
        bool first = true;
        N* root = nullptr;
        std::size_t base = bag.size(), groups = 0;
        in.need('[');
        while (in.more(first)) {
            if (in.take_null()) {
                ++groups;
                continue;
            }
            N* node = make_node<N>(static_cast<int>(read_integer(in)), bag);
            if (root) {
                static_cast<N*>(bag.at(base + groups - 1))->children.push_back(node);
            } else {
                root = node;
            }
        }
        return root;
    }

    static void put(Out& out, const N* root) {
        std::vector<const N*> row;
        Indices seen;
        if (root) row.push_back(root);
        out.text += '[';
        std::size_t keep = out.text.size();
        if (root) {
            Put<Int>::put(out, root->val);
            keep = out.text.size();
        }
        for (std::size_t i = 0; i < row.size(); ++i) {
            const N* node = row[i];
            if (!seen.add(node).second) shared("tree", static_cast<long long>(node->val));
            out.text += ",null";
            for (const N* child : node->children) {
                if (!child) throw WrongFault{"a child of node " + std::to_string(node->val) + " is null"};
                out.text += ',';
                Put<Int>::put(out, child->val);
                keep = out.text.size();
                row.push_back(child);
            }
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
            for (const N* child : node->children) open.push_back(child);
        }
    }
};

/// How the result of a node type is written, whatever the structure.
template <class Shape>
struct PutNodes {
    template <class R>
    static void put(Out& out, R& value) {
        if constexpr (std::is_convertible<const R&, const std::remove_pointer_t<typename Shape::type>*>::value) {
            Shape::put(out, value);
        } else {
            mismatch<std::remove_cv_t<R>>(Shape::due);
        }
    }
};
template <class N>
struct Put<ListOf<N>> : PutNodes<ListOf<N>> {};
template <class N>
struct Put<TreeOf<N>> : PutNodes<TreeOf<N>> {};
template <class N>
struct Put<GraphOf<N>> : PutNodes<GraphOf<N>> {};
template <class N>
struct Put<RandomOf<N>> : PutNodes<RandomOf<N>> {};
template <class N>
struct Put<NaryOf<N>> : PutNodes<NaryOf<N>> {};

}  // namespace judge_rt

#endif
