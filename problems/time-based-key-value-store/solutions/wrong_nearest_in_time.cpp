// declares: wrong
// Takes the entry nearest in time, even one that has not come yet.
class TimeMap {
    unordered_map<string, map<int, string>> histories;

public:
    void set(string key, string value, int timestamp) { histories[key][timestamp] = value; }

    string get(string key, int timestamp) {
        auto& history = histories[key];
        auto later = history.upper_bound(timestamp);
        if (later == history.begin()) return "";
        auto before = prev(later);
        if (later != history.end() && later->first - timestamp < timestamp - before->first) return later->second;
        return before->second;
    }
};
