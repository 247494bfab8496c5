// verdict: TLE
class Solution {
public:
    int oneMore(int n) {
        while (true) *(volatile int*)&n = n;
    }
};
