// declares: wrong
// Lets the account itself point elsewhere instead of its representative.
class Solution {
    vector<int> parent;

    int find(int x) { return parent[x] == x ? x : find(parent[x]); }

public:
    vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
        int n = accounts.size();
        parent.resize(n);
        iota(parent.begin(), parent.end(), 0);
        unordered_map<string, int> owner;
        for (int i = 0; i < n; i++)
            for (size_t k = 1; k < accounts[i].size(); k++) {
                if (owner.count(accounts[i][k])) parent[i] = find(owner[accounts[i][k]]);
                else owner[accounts[i][k]] = i;
            }
        map<int, set<string>> groups;
        for (auto& [address, i] : owner) groups[find(i)].insert(address);
        vector<vector<string>> result;
        for (auto& [i, addresses] : groups) {
            result.push_back({accounts[i][0]});
            result.back().insert(result.back().end(), addresses.begin(), addresses.end());
        }
        return result;
    }
};
