// declares: wrong
// The sum wraps round for large versions, and the search ends up among the early ones.
class Solution {
public:
    int firstBadVersion(int n) {
        unsigned left = 1, right = n;
        while (left < right) {
            int mid = (int)(left + right) / 2;
            if (isBadVersion(mid)) right = mid;
            else left = mid + 1;
        }
        return left;
    }
};
