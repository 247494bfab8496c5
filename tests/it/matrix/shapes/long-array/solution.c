/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
long long* runningSums(long long* nums, int numsSize, int* returnSize) {
    long long* sums = malloc(numsSize * sizeof(long long));
    long long sum = 0;
    for (int i = 0; i < numsSize; i++) sums[i] = sum += nums[i];
    *returnSize = numsSize;
    return sums;
}
