class Solution {
public:
    double half(double x) {
        return x / 2;
    }
};
