class Solution {
    unordered_map<string, vector<int>> holders;
    vector<bool> seen;

    void collect(vector<vector<string>>& accounts, int i, set<string>& mine) {
        seen[i] = true;
        for (size_t k = 1; k < accounts[i].size(); k++) {
            if (!mine.insert(accounts[i][k]).second) continue;
            for (int other : holders[accounts[i][k]])
                if (!seen[other]) collect(accounts, other, mine);
        }
    }

public:
    vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
        int n = accounts.size();
        seen.assign(n, false);
        for (int i = 0; i < n; i++)
            for (size_t k = 1; k < accounts[i].size(); k++) holders[accounts[i][k]].push_back(i);
        vector<vector<string>> result;
        for (int i = 0; i < n; i++) {
            if (seen[i]) continue;
            set<string> mine;
            collect(accounts, i, mine);
            vector<string> merged{accounts[i][0]};
            merged.insert(merged.end(), mine.begin(), mine.end());
            result.push_back(move(merged));
        }
        return result;
    }
};
