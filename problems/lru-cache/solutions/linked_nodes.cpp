class LRUCache {
    list<pair<int, int>> order;  // key and value, the newest in front
    unordered_map<int, list<pair<int, int>>::iterator> place;
    size_t capacity;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto hit = place.find(key);
        if (hit == place.end()) return -1;
        order.splice(order.begin(), order, hit->second);
        return hit->second->second;
    }

    void put(int key, int value) {
        if (auto hit = place.find(key); hit != place.end()) {
            hit->second->second = value;
            order.splice(order.begin(), order, hit->second);
            return;
        }
        if (order.size() == capacity) {
            place.erase(order.back().first);
            order.pop_back();
        }
        order.emplace_front(key, value);
        place[key] = order.begin();
    }
};
