// declares: wrong
// The mean of the two in the middle is cut down to an int.
typedef struct {
    int nums[100000], size;
} MedianFinder;

MedianFinder* medianFinderCreate() { return calloc(1, sizeof(MedianFinder)); }

void medianFinderAddNum(MedianFinder* obj, int num) {
    int at = obj->size++;
    for (; at && obj->nums[at - 1] > num; at--) obj->nums[at] = obj->nums[at - 1];
    obj->nums[at] = num;
}

double medianFinderFindMedian(MedianFinder* obj) {
    return (obj->nums[(obj->size - 1) / 2] + obj->nums[obj->size / 2]) / 2;
}

void medianFinderFree(MedianFinder* obj) { free(obj); }
