// verdict: CE
// says: twoSum
// says: two_sum
int* two_sum(int* nums, int numsSize, int target, int* returnSize) {
    return nums;
}
