// The API isBadVersion is defined for you.
// bool isBadVersion(int version);

int firstBadVersion(int n) {
    int good = 0;
    while (n - good > 1) {
        int middle = good + (n - good) / 2;
        if (isBadVersion(middle)) n = middle;
        else good = middle;
    }
    return n;
}
