// declares: wrong
// A key that is not there gives the map's zero.
type LRUCache struct {
    capacity int
    order    []int
    values   map[int]int
}

func Constructor(capacity int) LRUCache {
    return LRUCache{capacity: capacity, values: map[int]int{}}
}

func (this *LRUCache) Get(key int) int {
    this.use(key)
    return this.values[key]
}

func (this *LRUCache) Put(key int, value int) {
    if _, ok := this.values[key]; !ok {
        if len(this.order) == this.capacity {
            delete(this.values, this.order[0])
            this.order = this.order[1:]
        }
        this.order = append(this.order, key)
    }
    this.values[key] = value
    this.use(key)
}

func (this *LRUCache) use(key int) {
    if at := slices.Index(this.order, key); at >= 0 {
        this.order = append(slices.Delete(this.order, at, at+1), key)
    }
}
