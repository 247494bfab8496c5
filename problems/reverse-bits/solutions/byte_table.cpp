class Solution {
public:
    uint32_t reverseBits(uint32_t n) {
        static const vector<uint32_t> table = [] {
            vector<uint32_t> t(256, 0);
            for (int i = 1; i < 256; i++) t[i] = t[i / 2] / 2 + (i % 2 ? 128 : 0);
            return t;
        }();
        return table[n & 255] << 24 | table[n >> 8 & 255] << 16 | table[n >> 16 & 255] << 8 | table[n >> 24];
    }
};
