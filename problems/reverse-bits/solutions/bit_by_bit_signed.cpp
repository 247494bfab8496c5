class Solution {
public:
    int reverseBits(int n) {
        unsigned bits = n, out = 0;
        for (int i = 0; i < 32; i++) {
            out = (out << 1) | (bits & 1);
            bits >>= 1;
        }
        return out;
    }
};
