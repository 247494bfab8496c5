class Solution {
public:
    uint32_t reverseBits(uint32_t n) {
        uint32_t mirrored = 0;
        for (int low = 0, high = 31; low < 32; ++low, --high) {
            if (n >> low & 1u) mirrored |= 1u << high;
        }
        return mirrored;
    }
};
