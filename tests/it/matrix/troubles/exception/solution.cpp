// verdict: RE
// says: no such number
class Solution {
public:
    int oneMore(int n) {
        throw invalid_argument("no such number");
    }
};
