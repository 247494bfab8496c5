// verdict: CE
// says: does_not_compile.c:4
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    return undeclared;
}
