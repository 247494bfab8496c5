/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* turnAround(int* nums, int numsSize, int* returnSize) {
    int* turned = malloc(numsSize * sizeof(int));
    for (int i = 0; i < numsSize; i++) turned[i] = nums[numsSize - 1 - i];
    *returnSize = numsSize;
    return turned;
}
