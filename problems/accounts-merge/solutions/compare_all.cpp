// declares: slow
// Compares each account with every group there is.
class Solution {
public:
    vector<vector<string>> accountsMerge(vector<vector<string>>& accounts) {
        vector<pair<string, set<string>>> groups;
        for (auto& account : accounts) {
            set<string> mine(account.begin() + 1, account.end());
            vector<pair<string, set<string>>> others;
            for (auto& [name, theirs] : groups) {
                bool shared = false;
                for (auto& address : account)
                    if (&address != &account[0] && theirs.count(address)) shared = true;
                if (shared) mine.insert(theirs.begin(), theirs.end());
                else others.push_back({name, theirs});
            }
            others.push_back({account[0], mine});
            groups = others;
        }
        vector<vector<string>> result;
        for (auto& [name, mine] : groups) {
            result.push_back({name});
            result.back().insert(result.back().end(), mine.begin(), mine.end());
        }
        return result;
    }
};
