// declares: slow
class Solution {
public:
    int firstBadVersion(int n) {
        int version = 1;
        while (!isBadVersion(version)) version++;
        return version;
    }
};
