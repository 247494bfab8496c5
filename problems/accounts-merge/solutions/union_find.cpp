class Solution {
    vector<int> up;

    int find(int x) { return up[x] == x ? x : up[x] = find(up[x]); }

public:
    vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
        int n = accounts.size();
        up.resize(n);
        iota(up.begin(), up.end(), 0);
        unordered_map<string, int> owner;
        for (int i = 0; i < n; i++)
            for (size_t k = 1; k < accounts[i].size(); k++) {
                auto [it, fresh] = owner.try_emplace(accounts[i][k], i);
                if (!fresh) up[find(i)] = find(it->second);
            }
        vector<vector<string>> groups(n);
        for (auto& [address, i] : owner) groups[find(i)].push_back(address);
        vector<vector<string>> result;
        for (int i = 0; i < n; i++) {
            if (groups[i].empty()) continue;
            sort(groups[i].begin(), groups[i].end());
            groups[i].insert(groups[i].begin(), accounts[i][0]);
            result.push_back(move(groups[i]));
        }
        return result;
    }
};
