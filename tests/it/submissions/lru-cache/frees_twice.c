// verdict: RE
// says: SIGABRT
typedef struct {
    int *values;
} LRUCache;
LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = malloc(sizeof(LRUCache));
    obj->values = malloc(10001 * sizeof(int));
    return obj;
}
int lRUCacheGet(LRUCache* obj, int key) { return -1; }
void lRUCachePut(LRUCache* obj, int key, int value) {}
void lRUCacheFree(LRUCache* obj) {
    free(obj);
    free(obj);
}
