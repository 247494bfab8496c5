class TimeMap {
    unordered_map<string, vector<pair<int, string>>> histories;

public:
    TimeMap() {}

    void set(string key, string value, int timestamp) {
        histories[key].emplace_back(timestamp, value);
    }

    string get(string key, int timestamp) {
        auto found = histories.find(key);
        if (found == histories.end()) return "";
        auto& history = found->second;
        auto later = upper_bound(history.begin(), history.end(), timestamp,
                                 [](int time, const auto& entry) { return time < entry.first; });
        return later == history.begin() ? "" : prev(later)->second;
    }
};
