// declares: wrong
// Moves a single element when the second stack is empty, and that is the newest.
class MyQueue {
    stack<int> in, out;

    void fill() {
        if (!out.empty()) return;
        out.push(in.top());
        in.pop();
    }

public:
    void push(int x) { in.push(x); }

    int pop() {
        fill();
        int x = out.top();
        out.pop();
        return x;
    }

    int peek() {
        fill();
        return out.top();
    }

    bool empty() { return in.empty() && out.empty(); }
};
