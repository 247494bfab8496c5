// declares: wrong
// An object's whole-number keys come in the order of their size, not of their use.
var LRUCache = function(capacity) {
    this.capacity = capacity;
    this.values = {};
};

LRUCache.prototype.get = function(key) {
    if (!(key in this.values)) return -1;
    const value = this.values[key];
    delete this.values[key];
    return this.values[key] = value;
};

LRUCache.prototype.put = function(key, value) {
    delete this.values[key];
    this.values[key] = value;
    const keys = Object.keys(this.values);
    if (keys.length > this.capacity) delete this.values[keys[0]];
};
