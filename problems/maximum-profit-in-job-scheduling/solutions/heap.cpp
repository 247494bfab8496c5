class Solution {
public:
    int jobScheduling(vector<int>& startTime, vector<int>& endTime, vector<int>& profit) {
        vector<int> order(profit.size());
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return startTime[a] < startTime[b]; });
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> running;
        int best = 0;
        for (int i : order) {
            while (!running.empty() && running.top().first <= startTime[i]) {
                best = max(best, running.top().second);
                running.pop();
            }
            running.emplace(endTime[i], best + profit[i]);
        }
        for (; !running.empty(); running.pop()) best = max(best, running.top().second);
        return best;
    }
};
