// declares: slow
// Tries all orders of the letters.
class Solution {
public:
    string alienOrder(vector<string>& words) {
        set<char> letters;
        for (auto& word : words) letters.insert(word.begin(), word.end());
        string order(letters.begin(), letters.end());
        do {
            int place[128];
            for (size_t i = 0; i < order.size(); i++) place[(int)order[i]] = i;
            auto less = [&](const string& a, const string& b) {
                return lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                               [&](char x, char y) { return place[(int)x] < place[(int)y]; });
            };
            if (is_sorted(words.begin(), words.end(), less)) return order;
        } while (next_permutation(order.begin(), order.end()));
        return "";
    }
};
