// declares: wrong
// Stores differences to the minimum in 32 bits, where they do not fit.
class MinStack {
    vector<int> differences;
    int low = 0;

    static int minus(int a, int b) { return (int)((unsigned)a - (unsigned)b); }

public:
    void push(int val) {
        if (differences.empty()) low = val;
        int difference = minus(val, low);
        differences.push_back(difference);
        if (difference < 0) low = val;
    }

    void pop() {
        if (differences.back() < 0) low = minus(low, differences.back());
        differences.pop_back();
    }

    int top() { return differences.back() < 0 ? low : minus(low, -differences.back()); }

    int getMin() { return low; }
};
