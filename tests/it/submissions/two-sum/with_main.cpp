// verdict: AC
#include <iostream>
#include <map>
#include <vector>
using namespace std;
static int fast = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();
class Solution {
public:
    auto twoSum(const vector<int> &a, long long t) {
        map<long long, int> seen;
        for (int i = 0; i < (int)a.size(); i++) {
            auto it = seen.find(t - a[i]);
            if (it != seen.end()) return vector<int>{it->second, i};
            seen[a[i]] = i;
        }
        return vector<int>{};
    }
};
int main() {
    vector<int> a{1, 2};
    cout << Solution().twoSum(a, 3).size();
}
