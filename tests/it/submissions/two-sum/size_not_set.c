// verdict: RE
// says: did not set *returnSize
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* pair = calloc(2, sizeof(int));
    pair[1] = 1;
    return pair;
}
