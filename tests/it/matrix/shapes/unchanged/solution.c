int largest(int* nums, int numsSize) {
    int most = nums[0];
    for (int i = 1; i < numsSize; i++)
        if (nums[i] > most) most = nums[i];
    return most;
}
