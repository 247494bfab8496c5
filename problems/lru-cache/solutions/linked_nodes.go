type LRUCache struct {
    capacity int
    recent   *list.List // of entries, the latest used first
    place    map[int]*list.Element
}

type entry struct{ key, value int }

func Constructor(capacity int) LRUCache {
    return LRUCache{capacity, list.New(), map[int]*list.Element{}}
}

func (this *LRUCache) Get(key int) int {
    if element, ok := this.place[key]; ok {
        this.recent.MoveToFront(element)
        return element.Value.(entry).value
    }
    return -1
}

func (this *LRUCache) Put(key int, value int) {
    if element, ok := this.place[key]; ok {
        element.Value = entry{key, value}
        this.recent.MoveToFront(element)
        return
    }
    if this.recent.Len() == this.capacity {
        oldest := this.recent.Remove(this.recent.Back()).(entry)
        delete(this.place, oldest.key)
    }
    this.place[key] = this.recent.PushFront(entry{key, value})
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * obj := Constructor(capacity);
 * param_1 := obj.Get(key);
 * obj.Put(key,value);
 */
