class Solution {
public:
    long long twice(long long n) {
        return n * 2;
    }
};
