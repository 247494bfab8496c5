class Solution {
public:
    vector<int> findMinHeightTrees(int n, vector<vector<int>>& edges) {
        if (n == 1) return {0};
        // the exclusive or of all neighbours is, for a leaf, its only one
        vector<int> degree(n), mixed(n);
        for (auto& e : edges) {
            degree[e[0]]++;
            degree[e[1]]++;
            mixed[e[0]] ^= e[1];
            mixed[e[1]] ^= e[0];
        }
        vector<int> leaves;
        for (int v = 0; v < n; v++)
            if (degree[v] == 1) leaves.push_back(v);
        for (int left = n; left > 2;) {
            left -= leaves.size();
            vector<int> next;
            for (int leaf : leaves) {
                int v = mixed[leaf];
                mixed[v] ^= leaf;
                if (--degree[v] == 1) next.push_back(v);
            }
            leaves.swap(next);
        }
        return leaves;
    }
};
