class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        map<array<int, 26>, int> place;
        vector<vector<string>> out;
        for (auto& s : strs) {
            array<int, 26> letters{};
            for (char c : s) ++letters[c - 'a'];
            auto [it, fresh] = place.try_emplace(letters, (int)out.size());
            if (fresh) out.emplace_back();
            out[it->second].push_back(s);
        }
        return out;
    }
};
