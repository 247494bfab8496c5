class MinStack {
    vector<int> values;
    // Indices of the elements that are smaller than all below them.
    vector<int> lows;

public:
    void push(int val) {
        if (lows.empty() || val < values[lows.back()]) lows.push_back(values.size());
        values.push_back(val);
    }

    void pop() {
        values.pop_back();
        if (lows.back() == (int)values.size()) lows.pop_back();
    }

    int top() { return values.back(); }

    int getMin() { return values[lows.back()]; }
};
