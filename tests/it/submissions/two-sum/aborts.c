// verdict: RE
// says: SIGABRT
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    abort();
}
