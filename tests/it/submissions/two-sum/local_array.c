// verdict: RE
// says: malloc it
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int pair[2] = {0, 1};
    *returnSize = 2;
    return pair;
}
