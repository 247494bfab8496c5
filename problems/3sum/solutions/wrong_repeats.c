// declares: wrong
// Equal numbers are not stepped over, so that a triple comes once for each of its places.
static int ascending(const void* a, const void* b) { return *(int*)a - *(int*)b; }

int** threeSum(int* nums, int numsSize, int* returnSize, int** returnColumnSizes) {
    qsort(nums, numsSize, sizeof(int), ascending);
    int** found = NULL;
    *returnColumnSizes = NULL;
    *returnSize = 0;
    for (int i = 0; i < numsSize; i++) {
        int low = i + 1, high = numsSize - 1;
        while (low < high) {
            int sum = nums[i] + nums[low] + nums[high];
            if (sum == 0) {
                found = realloc(found, (*returnSize + 1) * sizeof(int*));
                *returnColumnSizes = realloc(*returnColumnSizes, (*returnSize + 1) * sizeof(int));
                int* triple = found[*returnSize] = malloc(3 * sizeof(int));
                triple[0] = nums[i], triple[1] = nums[low], triple[2] = nums[high];
                (*returnColumnSizes)[(*returnSize)++] = 3;
                low++;
            } else if (sum < 0) low++;
            else high--;
        }
    }
    return found;
}
