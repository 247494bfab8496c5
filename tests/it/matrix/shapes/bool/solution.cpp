class Solution {
public:
    bool negate(bool flag) {
        return !flag;
    }
};
