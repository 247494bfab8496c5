class Solution {
public:
    int getSum(int a, int b) {
        unsigned digits = a, carries = b;
        while (carries) {
            unsigned both = digits & carries;
            digits ^= carries;
            carries = both << 1;
        }
        return static_cast<int>(digits);
    }
};
