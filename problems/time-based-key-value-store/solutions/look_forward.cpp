// declares: slow
class TimeMap {
    unordered_map<string, vector<pair<int, string>>> histories;

public:
    void set(string key, string value, int timestamp) {
        histories[key].push_back({timestamp, value});
    }

    string get(string key, int timestamp) {
        const string* found = nullptr;
        for (auto& [time, value] : histories[key]) {
            if (time > timestamp) break;
            found = &value;
        }
        return found ? *found : "";
    }
};
