// declares: wrong
// The product overflows: 64 factors of 2 leave 0, whatever else is in the word.
class Solution {
public:
    vector<vector<string>> groupAnagrams(vector<string>& strs) {
        const int primes[26] = {2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37, 41,
                                43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101};
        unordered_map<unsigned long long, vector<string>> groups;
        for (auto& s : strs) {
            unsigned long long product = 1;
            for (char c : s) product *= primes[c - 'a'];
            groups[product].push_back(s);
        }
        vector<vector<string>> res;
        for (auto& g : groups) res.push_back(g.second);
        return res;
    }
};
