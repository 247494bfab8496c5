// declares: slow
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* pair = malloc(sizeof(int) * 2);
    *returnSize = 2;
    for (pair[0] = 0; pair[0] < numsSize; pair[0]++)
        for (pair[1] = pair[0] + 1; pair[1] < numsSize; pair[1]++)
            if (nums[pair[0]] == target - nums[pair[1]]) return pair;
    return pair;
}
