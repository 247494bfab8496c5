class Solution {
public:
    vector<bool> negateAll(vector<bool>& flags) {
        flags.flip();
        return flags;
    }
};
