// declares: wrong
// Returns what was collected before the cycle.
class Solution {
public:
    string alienOrder(vector<string>& words) {
        map<char, set<char>> next;
        map<char, int> indegree;
        for (auto& w : words)
            for (char c : w) indegree[c] += 0;
        for (size_t i = 1; i < words.size(); i++) {
            auto &a = words[i - 1], &b = words[i];
            size_t k = 0;
            while (k < a.size() && k < b.size() && a[k] == b[k]) k++;
            if (k == b.size() && a.size() > b.size()) return "";
            if (k < a.size() && next[a[k]].insert(b[k]).second) indegree[b[k]]++;
        }
        string order;
        for (auto& [c, d] : indegree)
            if (d == 0) order += c;
        for (size_t i = 0; i < order.size(); i++)
            for (char d : next[order[i]])
                if (--indegree[d] == 0) order += d;
        return order;
    }
};
