// declares: wrong
// Ends with the highest set bit, so small patterns are not moved far enough.
class Solution {
public:
    uint32_t reverseBits(uint32_t n) {
        uint32_t res = 0;
        while (n) {
            res = (res << 1) | (n & 1);
            n >>= 1;
        }
        return res;
    }
};
