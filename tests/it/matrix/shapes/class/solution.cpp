class Tally {
    int sum;
    vector<int> seen;

public:
    Tally(int start) {
        sum = start;
    }
    
    void add(vector<int> nums) {
        sum = accumulate(nums.begin(), nums.end(), sum);
        seen.insert(seen.end(), nums.begin(), nums.end());
    }
    
    int total() {
        return sum;
    }
    
    vector<int> history() {
        return seen;
    }
};

/**
 * Your Tally object will be instantiated and called as such:
 * Tally* obj = new Tally(start);
 * obj->add(nums);
 * int param_2 = obj->total();
 * vector<int> param_3 = obj->history();
 */
