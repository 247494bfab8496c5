class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<bool> seen(amount + 1);
        queue<int> q;
        q.push(0);
        seen[0] = true;
        for (int used = 0; !q.empty(); used++) {
            for (int k = q.size(); k > 0; k--) {
                int a = q.front();
                q.pop();
                if (a == amount) return used;
                for (int c : coins) {
                    if (c <= amount - a && !seen[a + c]) {
                        seen[a + c] = true;
                        q.push(a + c);
                    }
                }
            }
        }
        return -1;
    }
};
