// declares: wrong
// Right, but for the order of the input, which is to stay.
static int compare(const void *a, const void *b) { return *(int *)a - *(int *)b; }

int findDuplicate(int *nums, int n) {
    qsort(nums, n, sizeof(int), compare);
    int i = 1;
    while (nums[i] != nums[i - 1]) i++;
    return nums[i];
}
