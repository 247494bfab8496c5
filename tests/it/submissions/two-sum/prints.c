// verdict: AC
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    static int pair[2];
    unsigned long* first = calloc(1 << 18, sizeof(long));
    for (int j = 0; j < numsSize; j++) {
        unsigned at = (unsigned)(target - nums[j]) * 2654435769u >> 14;
        while (first[at] && nums[first[at] - 1] != target - nums[j]) at = (at + 1) % (1 << 18);
        if (first[at]) {
            printf("[\"found %d and %d\n", pair[0] = first[at] - 1, pair[1] = j);
            break;
        }
        at = (unsigned)nums[j] * 2654435769u >> 14;
        while (first[at] && nums[first[at] - 1] != nums[j]) at = (at + 1) % (1 << 18);
        first[at] = j + 1;
    }
    free(first);
    *returnSize = 2;
    return pair;
}
