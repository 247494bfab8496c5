// declares: wrong
// Z is left out: the pair must be smaller than 26.
class Solution {
public:
    int numDecodings(string s) {
        int before = 0, here = 1;
        for (size_t i = 0; i < s.size(); i++) {
            int ways = s[i] != '0' ? here : 0;
            if (i > 0) {
                int pair = (s[i - 1] - '0') * 10 + s[i] - '0';
                if (pair >= 10 && pair < 26) ways += before;
            }
            before = here;
            here = ways;
        }
        return here;
    }
};
