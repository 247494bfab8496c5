class Solution {
public:
    vector<int> topKFrequent(vector<int>& nums, int k) {
        unordered_map<int, int> freq;
        for (int x : nums) ++freq[x];
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> pq;
        for (auto& [x, f] : freq) {
            pq.emplace(f, x);
            if ((int)pq.size() > k) pq.pop();
        }
        vector<int> res;
        for (; !pq.empty(); pq.pop()) res.push_back(pq.top().second);
        return res;
    }
};
