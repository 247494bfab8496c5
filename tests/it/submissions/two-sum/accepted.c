// verdict: AC
/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
struct Entry {
    int val, index;
};

int cmp(const void* a, const void* b) {
    const struct Entry *x = a, *y = b;
    return x->val < y->val ? -1 : x->val > y->val;
}

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct Entry* all = (struct Entry*)malloc(sizeof(struct Entry) * numsSize);
    for (int i = 0; i < numsSize; i++) {
        all[i].val = nums[i];
        all[i].index = i;
    }
    qsort(all, numsSize, sizeof(struct Entry), cmp);
    int left = 0, right = numsSize - 1;
    while (all[left].val + all[right].val != target)
        if (all[left].val + all[right].val < target) left++;
        else right--;
    int* res = (int*)malloc(sizeof(int) * 2);
    *returnSize = 2;
    res[0] = all[left].index;
    res[1] = all[right].index;
    return res;
}

int main() {
    int a[] = {2, 7}, n;
    return twoSum(a, 2, 9, &n)[0];
}
