// declares: wrong
// Ends on the last good version.
int firstBadVersion(int n) {
    int low = 0;
    while (n - low > 1) {
        int middle = low + (n - low) / 2;
        if (isBadVersion(middle)) n = middle;
        else low = middle;
    }
    return low;
}
