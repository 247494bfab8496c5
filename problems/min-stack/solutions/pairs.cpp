class MinStack {
    stack<pair<int, int>> entries;

public:
    MinStack() {}

    void push(int val) {
        entries.emplace(val, entries.empty() ? val : min(val, getMin()));
    }

    void pop() { entries.pop(); }

    int top() { return entries.top().first; }

    int getMin() { return entries.top().second; }
};
