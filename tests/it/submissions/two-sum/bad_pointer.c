// verdict: RE
// says: SIGSEGV
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    nums = NULL;
    nums[numsSize] = target;
    return nums;
}
