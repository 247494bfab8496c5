// declares: wrong
// One row, but the diagonal value has been overwritten: a letter is matched twice.
class Solution {
public:
    int longestCommonSubsequence(string text1, string text2) {
        vector<int> row(text2.size() + 1);
        for (char a : text1) {
            for (size_t j = 1; j <= text2.size(); j++) {
                if (a == text2[j - 1]) row[j] = row[j - 1] + 1;
                else row[j] = max(row[j], row[j - 1]);
            }
        }
        return row.back();
    }
};
