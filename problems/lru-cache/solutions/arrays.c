// All entries stand in one array; the hash chains and the order of use are indices into it.
typedef struct {
    int key, value, newer, older, chain;
} Entry;

typedef struct {
    int capacity, size, buckets;
    Entry* entries;  // entry 0 is the ring's knot: its newer end is the oldest entry, its older end the newest
    int* heads;
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = malloc(sizeof(LRUCache));
    obj->capacity = capacity;
    obj->size = 0;
    obj->buckets = 2 * capacity + 1;
    obj->entries = calloc(capacity + 1, sizeof(Entry));
    obj->heads = calloc(obj->buckets, sizeof(int));
    return obj;
}

static int* linkTo(LRUCache* obj, int key) {
    int* link = &obj->heads[(unsigned)key * 2654435769u % obj->buckets];
    while (*link && obj->entries[*link].key != key) link = &obj->entries[*link].chain;
    return link;
}

static void unlinked(Entry* all, int at) {
    all[all[at].newer].older = all[at].older;
    all[all[at].older].newer = all[at].newer;
}

static void used(Entry* all, int at) {
    all[at].older = all[0].older;
    all[at].newer = 0;
    all[all[0].older].newer = at;
    all[0].older = at;
}

int lRUCacheGet(LRUCache* obj, int key) {
    int at = *linkTo(obj, key);
    if (!at) return -1;
    unlinked(obj->entries, at);
    used(obj->entries, at);
    return obj->entries[at].value;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    int at = *linkTo(obj, key);
    if (at) {
        unlinked(obj->entries, at);
    } else if (obj->size < obj->capacity) {
        at = ++obj->size;
    } else {
        at = obj->entries[0].newer;
        unlinked(obj->entries, at);
        *linkTo(obj, obj->entries[at].key) = obj->entries[at].chain;
    }
    int* link = linkTo(obj, key);
    if (!*link) {
        obj->entries[at].key = key;
        obj->entries[at].chain = 0;
        *link = at;
    }
    obj->entries[at].value = value;
    used(obj->entries, at);
}

void lRUCacheFree(LRUCache* obj) {
    free(obj->entries);
    free(obj->heads);
    free(obj);
}

/**
 * Your LRUCache struct will be instantiated and called as such:
 * LRUCache* obj = lRUCacheCreate(capacity);
 * int param_1 = lRUCacheGet(obj, key);
 
 * lRUCachePut(obj, key, value);
 
 * lRUCacheFree(obj);
*/
