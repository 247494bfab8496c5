/**
 * @param {number} capacity
 */
var LRUCache = function(capacity) {
    this.capacity = capacity;
    this.nodes = new Map();
    this.oldest = {};
    this.newest = { older: this.oldest };
    this.oldest.newer = this.newest;
};

LRUCache.prototype.takeOut = function(node) {
    node.older.newer = node.newer;
    node.newer.older = node.older;
};

LRUCache.prototype.hangOn = function(node) {
    node.older = this.newest.older;
    node.newer = this.newest;
    node.older.newer = node;
    this.newest.older = node;
};

/** 
 * @param {number} key
 * @return {number}
 */
LRUCache.prototype.get = function(key) {
    const node = this.nodes.get(key);
    if (!node) return -1;
    this.takeOut(node);
    this.hangOn(node);
    return node.value;
};

/** 
 * @param {number} key 
 * @param {number} value
 * @return {void}
 */
LRUCache.prototype.put = function(key, value) {
    let node = this.nodes.get(key);
    if (node) {
        node.value = value;
        this.takeOut(node);
    } else {
        if (this.nodes.size === this.capacity) {
            const dropped = this.oldest.newer;
            this.takeOut(dropped);
            this.nodes.delete(dropped.key);
        }
        node = { key, value };
        this.nodes.set(key, node);
    }
    this.hangOn(node);
};

/** 
 * Your LRUCache object will be instantiated and called as such:
 * var obj = new LRUCache(capacity)
 * var param_1 = obj.get(key)
 * obj.put(key,value)
 */
