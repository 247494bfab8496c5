// declares: wrong
// Counts different parents, though not every parent is a representative.
class Solution {
    vector<int> parent;

    int find(int x) { return parent[x] == x ? x : find(parent[x]); }

public:
    int countComponents(int n, vector<vector<int>>& edges) {
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        for (auto& e : edges) parent[find(e[0])] = find(e[1]);
        return set<int>(parent.begin(), parent.end()).size();
    }
};
