// declares: wrong
// Looks at 31 bits and forgets the highest.
class Solution {
public:
    int hammingWeight(uint32_t n) {
        int count = 0;
        for (int i = 0; i < 31; i++) {
            count += (n >> i) & 1;
        }
        return count;
    }
};
