//! What the node structures need without knowing their types, and the faults of results.
#include "judge_prelude.h"

namespace judge_rt {

void circle(const char* what, std::size_t from, std::size_t to) {
    throw WrongFault{"the " + std::string(what) + " returned runs in a circle: node " + std::to_string(from) +
                     " points back to node " + std::to_string(to)};
}

void shared(const char* what, long long value) {
    throw WrongFault{"the " + std::string(what) + " returned reaches its node of value " + std::to_string(value) +
                     " by two ways"};
}

void odd_graph(const std::string& why) {
    throw WrongFault{"the graph returned cannot be written as adjacency lists: " + why};
}

std::size_t Indices::slot(const void* pointer) const {
    std::size_t mask = table_.size() - 1;
    std::size_t at = (reinterpret_cast<std::uintptr_t>(pointer) >> 4) * 0x9e3779b97f4a7c15ULL >> 20 & mask;
    while (table_[at].first && table_[at].first != pointer) at = (at + 1) & mask;
    return at;
}

std::pair<std::size_t, bool> Indices::add(const void* pointer) {
    if (count_ * 2 >= table_.size()) {
        auto old = std::move(table_);
        table_.assign(old.empty() ? 16 : old.size() * 2, {nullptr, 0});
        for (auto& entry : old)
            if (entry.first) table_[slot(entry.first)] = entry;
    }
    auto& entry = table_[slot(pointer)];
    if (entry.first) return {entry.second, false};
    entry = {pointer, count_};
    return {count_++, true};
}

bool Indices::has(const void* pointer) const { return !table_.empty() && table_[slot(pointer)].first; }

std::size_t Indices::at(const void* pointer) const { return table_[slot(pointer)].second; }

void too_wide(long long value, bool is_signed, const char* type) {
    std::string number = is_signed ? std::to_string(value) : std::to_string(static_cast<unsigned long long>(value));
    throw TypeFault{"returned " + number + ", which does not fit in " + type};
}

void not_whole(double value, const char* due) {
    char number[32];
    std::snprintf(number, sizeof number, "%.17g", value);
    throw TypeFault{"returned " + std::string(number) + " where " + due + " is due"};
}

long long hidden(const Question& question, std::size_t place) {
    In in = question.args.at(place);
    return read_integer(in);
}

void put_items(Out& out, const std::string& list, long long count) {
    std::vector<In> items = split(In{list.data(), list.data() + list.size()});
    if (count < 0 || count > static_cast<long long>(items.size())) {
        throw WrongFault{"returned " + std::to_string(count) + " where 0 to " + std::to_string(items.size()) +
                         " elements can be kept"};
    }
    const char* end = count == 0 ? list.data() + 1 : items[count - 1].end;
    out.text.append(list.data(), end);
    out.text += ']';
}

void unchanged(const char* name, const std::string& before, const std::string& after) {
    if (before != after) throw WrongFault{std::string(name) + " was changed; the task forbids it"};
}

void own_node(const void* node, const Bag& bag, const char* param) {
    if (!node) throw WrongFault{"returned no node"};
    for (const void* own : bag)
        if (own == node) return;
    throw WrongFault{"returned a node that is not one of " + std::string(param)};
}

std::string armour(const std::string& raw) {
    static const char hex[] = "0123456789abcdef";
    std::string out;
    for (unsigned char c : raw) {
        if (c > 0x20 && c < 0x7f && c != '%' && c != '"' && c != '\\') {
            out += static_cast<char>(c);
        } else {
            out += '%';
            out += hex[c >> 4];
            out += hex[c & 15];
        }
    }
    return out;
}

std::string disarm(const std::vector<In>& given) {
    In in = given.at(0);
    std::string armoured = read_string(in);
    std::string out;
    for (std::size_t i = 0; i < armoured.size(); ++i) {
        if (armoured[i] == '%' && i + 2 < armoured.size()) {
            out += static_cast<char>(std::stoi(armoured.substr(i + 1, 2), nullptr, 16));
            i += 2;
        } else {
            out += armoured[i];
        }
    }
    return out;
}

std::string no_match(const char* name, const char* owner, const char* passed, std::size_t due, long long taken,
                     const char* there) {
    if (*there) return there;
    std::string params = due ? " (" + std::string(passed) + ")" : "";
    auto count = [](long long n, const char* one) {
        return std::to_string(n) + " " + one + (n == 1 ? "" : "s");
    };
    if (taken >= 0 && taken != static_cast<long long>(due)) {
        return std::string(name) + " takes " + count(taken, "parameter") + "; the problem passes " +
               std::to_string(due) + params;
    }
    return std::string(name) + owner + " cannot be called with what the problem passes" + params +
           ": compare its parameters with the stub, and make sure that it is public";
}

}  // namespace judge_rt
