class Solution {
public:
    string doubled(string s) {
        return s + s;
    }
};
