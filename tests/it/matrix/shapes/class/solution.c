


typedef struct {
    int sum, size;
    int seen[100];
} Tally;


Tally* tallyCreate(int start) {
    Tally* obj = calloc(1, sizeof(Tally));
    obj->sum = start;
    return obj;
}

void tallyAdd(Tally* obj, int* nums, int numsSize) {
    for (int i = 0; i < numsSize; i++) {
        obj->sum += nums[i];
        obj->seen[obj->size++] = nums[i];
    }
}

int tallyTotal(Tally* obj) {
    return obj->sum;
}

int* tallyHistory(Tally* obj, int* retSize) {
    *retSize = obj->size;
    return obj->seen;
}

void tallyFree(Tally* obj) {
    free(obj);
}

/**
 * Your Tally struct will be instantiated and called as such:
 * Tally* obj = tallyCreate(start);
 * tallyAdd(obj, nums, numsSize);
 
 * int param_2 = tallyTotal(obj);
 
 * int* param_3 = tallyHistory(obj, retSize);
 
 * tallyFree(obj);
*/
