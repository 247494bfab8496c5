// declares: wrong
// Makes room before it asks whether the key is there already.
class LRUCache {
    list<int> order;
    unordered_map<int, pair<int, list<int>::iterator>> entries;
    int capacity;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = entries.find(key);
        if (it == entries.end()) return -1;
        order.splice(order.end(), order, it->second.second);
        return it->second.first;
    }

    void put(int key, int value) {
        if ((int)entries.size() == capacity) {
            entries.erase(order.front());
            order.pop_front();
        }
        auto it = entries.find(key);
        if (it != entries.end()) order.erase(it->second.second);
        entries[key] = {value, order.insert(order.end(), key)};
    }
};
