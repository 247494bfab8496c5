class Solution {
public:
    int firstBadVersion(int n) {
        int good = 0, bad = n;  // good is good or 0, bad is bad
        while (bad - good > 1) {
            int mid = good + (bad - good) / 2;
            (isBadVersion(mid) ? bad : good) = mid;
        }
        return bad;
    }
};
