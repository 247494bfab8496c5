/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int bits = 4;
    while (1 << bits < 2 * numsSize) bits++;
    unsigned room = 1u << bits;
    int* slots = calloc(room, sizeof(int));  // an index plus one, or 0 for an empty slot
    *returnSize = 0;
    int* pair = NULL;
    for (int j = 0; j < numsSize && !pair; j++) {
        unsigned at = (unsigned)(target - nums[j]) * 2654435769u >> (32 - bits);
        while (slots[at] && nums[slots[at] - 1] != target - nums[j]) at = (at + 1) & (room - 1);
        if (slots[at]) {
            pair = malloc(2 * sizeof(int));
            pair[0] = slots[at] - 1;
            pair[1] = j;
            *returnSize = 2;
            break;
        }
        at = (unsigned)nums[j] * 2654435769u >> (32 - bits);
        while (slots[at] && nums[slots[at] - 1] != nums[j]) at = (at + 1) & (room - 1);
        slots[at] = j + 1;
    }
    free(slots);
    return pair;
}
