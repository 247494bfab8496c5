// declares: wrong
// A max-heap that is cut to size k throws out the most frequent.
class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> freq;
        for (int x : nums) ++freq[x];
        priority_queue<pair<int, int>> pq;
        for (auto& [x, f] : freq) {
            pq.push({f, x});
            if ((int)pq.size() > k) pq.pop();
        }
        vector<int> res;
        while (!pq.empty()) {
            res.push_back(pq.top().second);
            pq.pop();
        }
        return res;
    }
};
