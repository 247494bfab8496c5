// verdict: TLE
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    while (numsSize) *(volatile int*)nums = *nums;
    return nums;
}
