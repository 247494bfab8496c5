// declares: slow
class LRUCache {
    struct Entry {
        int value;
        int used;
    };
    unordered_map<int, Entry> entries;
    int capacity, now = 0;

public:
    LRUCache(int capacity) : capacity(capacity) {}

    int get(int key) {
        auto it = entries.find(key);
        if (it == entries.end()) return -1;
        it->second.used = ++now;
        return it->second.value;
    }

    void put(int key, int value) {
        if (!entries.count(key) && (int)entries.size() == capacity) {
            auto oldest = entries.begin();
            for (auto it = entries.begin(); it != entries.end(); ++it) {
                if (it->second.used < oldest->second.used) oldest = it;
            }
            entries.erase(oldest);
        }
        entries[key] = {value, ++now};
    }
};
