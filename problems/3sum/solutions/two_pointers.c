/**
 * Return an array of arrays of size *returnSize.
 * The sizes of the arrays are returned as *returnColumnSizes array.
 * Note: Both returned array and *columnSizes array must be malloced, assume caller calls free().
 */
static int ascending(const void* a, const void* b) {
    int x = *(const int*)a, y = *(const int*)b;
    return (x > y) - (x < y);
}

int** threeSum(int* nums, int numsSize, int* returnSize, int** returnColumnSizes) {
    qsort(nums, numsSize, sizeof(int), ascending);
    int room = 64;
    int** found = malloc(room * sizeof(int*));
    *returnSize = 0;
    for (int i = numsSize - 1; i >= 2 && nums[i] >= 0; i--) {
        // the largest of the three stands at i
        if (i + 1 < numsSize && nums[i] == nums[i + 1]) continue;
        for (int low = 0, high = i - 1; low < high;) {
            int sum = nums[low] + nums[high] + nums[i];
            if (sum == 0) {
                if (*returnSize == room) found = realloc(found, (room *= 2) * sizeof(int*));
                int* triple = malloc(3 * sizeof(int));
                triple[0] = nums[low];
                triple[1] = nums[high];
                triple[2] = nums[i];
                found[(*returnSize)++] = triple;
                while (low < high && nums[low] == triple[0]) low++;
                while (low < high && nums[high] == triple[1]) high--;
            } else if (sum < 0) {
                low++;
            } else {
                high--;
            }
        }
    }
    *returnColumnSizes = malloc((*returnSize + 1) * sizeof(int));
    for (int i = 0; i < *returnSize; i++) (*returnColumnSizes)[i] = 3;
    return found;
}
