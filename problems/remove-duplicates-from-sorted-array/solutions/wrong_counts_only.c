// declares: wrong
// The right count, and nothing is moved.
int removeDuplicates(int *nums, int n) {
    int k = n > 0;
    for (int i = 1; i < n; i++) k += nums[i] != nums[i - 1];
    return k;
}
