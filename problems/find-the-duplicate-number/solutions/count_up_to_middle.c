int findDuplicate(int* nums, int numsSize) {
    // more than m numbers of 1 to m mean that the double is among them
    int low = 1, high = numsSize - 1;
    while (low < high) {
        int middle = (low + high) / 2, count = 0;
        for (int i = 0; i < numsSize; i++) count += nums[i] <= middle;
        if (count > middle) high = middle;
        else low = middle + 1;
    }
    return low;
}
