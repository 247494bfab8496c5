// Both heaps are max-heaps; the upper half holds its numbers negated.
typedef struct {
    int* items;
    int size, room;
} Heap;

static void push(Heap* heap, int item) {
    if (heap->size == heap->room) {
        heap->room = heap->room ? heap->room * 2 : 64;
        heap->items = realloc(heap->items, heap->room * sizeof(int));
    }
    int at = heap->size++;
    for (; at && heap->items[(at - 1) / 2] < item; at = (at - 1) / 2) heap->items[at] = heap->items[(at - 1) / 2];
    heap->items[at] = item;
}

static int pop(Heap* heap) {
    int top = heap->items[0], last = heap->items[--heap->size], at = 0;
    for (int child; (child = 2 * at + 1) < heap->size; at = child) {
        if (child + 1 < heap->size && heap->items[child + 1] > heap->items[child]) child++;
        if (heap->items[child] <= last) break;
        heap->items[at] = heap->items[child];
    }
    heap->items[at] = last;
    return top;
}

typedef struct {
    Heap lower, upper;
} MedianFinder;

MedianFinder* medianFinderCreate() {
    return calloc(1, sizeof(MedianFinder));
}

void medianFinderAddNum(MedianFinder* obj, int num) {
    push(&obj->lower, num);
    push(&obj->upper, -pop(&obj->lower));
    if (obj->upper.size > obj->lower.size) push(&obj->lower, -pop(&obj->upper));
}

double medianFinderFindMedian(MedianFinder* obj) {
    double low = obj->lower.items[0];
    return obj->lower.size > obj->upper.size ? low : (low - obj->upper.items[0]) / 2;
}

void medianFinderFree(MedianFinder* obj) {
    free(obj->lower.items);
    free(obj->upper.items);
    free(obj);
}

/**
 * Your MedianFinder struct will be instantiated and called as such:
 * MedianFinder* obj = medianFinderCreate();
 * medianFinderAddNum(obj, num);
 
 * double param_2 = medianFinderFindMedian(obj);
 
 * medianFinderFree(obj);
*/
