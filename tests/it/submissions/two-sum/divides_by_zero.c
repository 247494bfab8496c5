// verdict: RE
// says: SIGFPE
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    volatile int none = 0;
    *returnSize = target / none;
    return nums;
}
