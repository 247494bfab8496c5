// verdict: WA
// says: state-leak
int pair[2], found;
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    for (int i = 0; i < numsSize && !found; i++)
        for (int j = i + 1; j < numsSize && !found; j++)
            if (nums[i] + nums[j] == target) {
                pair[0] = i;
                pair[1] = j;
                found = 1;
            }
    *returnSize = 2;
    return pair;
}
