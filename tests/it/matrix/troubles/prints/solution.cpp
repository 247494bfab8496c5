// verdict: AC
// says: 1 is not enough
// says: 2 is not enough
// says: to be said aloud
class Solution {
public:
    int oneMore(int n) {
        puts("{\"case\": 7, \"result\": {\"value\": 9}}");
        cout << n << " is not enough";
        cerr << "to be said aloud" << endl;
        return n + 1;
    }
};
