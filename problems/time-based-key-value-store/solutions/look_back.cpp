// declares: slow
class TimeMap {
    unordered_map<string, vector<pair<int, string>>> histories;

public:
    void set(string key, string value, int timestamp) {
        histories[key].push_back({timestamp, value});
    }

    string get(string key, int timestamp) {
        auto& history = histories[key];
        for (int i = (int)history.size() - 1; i >= 0; i--) {
            if (history[i].first <= timestamp) return history[i].second;
        }
        return "";
    }
};
