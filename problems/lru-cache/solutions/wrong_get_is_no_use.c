// declares: wrong
// Only put counts as a use.
typedef struct {
    int capacity, clock;
    int keys[3001], values[3001], last[3001], size;
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = calloc(1, sizeof(LRUCache));
    obj->capacity = capacity;
    return obj;
}

static int find(LRUCache* obj, int key) {
    int i = 0;
    while (i < obj->size && obj->keys[i] != key) i++;
    return i;
}

int lRUCacheGet(LRUCache* obj, int key) {
    int i = find(obj, key);
    return i < obj->size ? obj->values[i] : -1;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    int i = find(obj, key);
    if (i == obj->size && obj->size < obj->capacity) obj->size++;
    else if (i == obj->size)
        for (int j = i = 0; j < obj->size; j++)
            if (obj->last[j] < obj->last[i]) i = j;
    obj->keys[i] = key;
    obj->values[i] = value;
    obj->last[i] = ++obj->clock;
}

void lRUCacheFree(LRUCache* obj) { free(obj); }
