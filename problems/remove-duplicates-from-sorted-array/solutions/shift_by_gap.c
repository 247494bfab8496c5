int removeDuplicates(int* nums, int numsSize) {
    // each number moves left by the repetitions before it
    int gap = 0;
    for (int i = 1; i < numsSize; i++) {
        gap += nums[i] == nums[i - 1 - gap];
        nums[i - gap] = nums[i];
    }
    return numsSize - gap;
}
