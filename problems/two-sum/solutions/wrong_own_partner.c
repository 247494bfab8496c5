// declares: wrong
// The second search starts at the first number, which may be its own partner.
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    static int pair[2];
    *returnSize = 2;
    for (int i = 0; i < numsSize; i++)
        for (int j = i; j < numsSize; j++)
            if (nums[i] + nums[j] == target) {
                pair[0] = i;
                pair[1] = j;
                return pair;
            }
    return pair;
}
