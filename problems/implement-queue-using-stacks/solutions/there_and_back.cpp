// declares: slow
class MyQueue {
    stack<int> all, other;

    void move(stack<int>& from, stack<int>& to) {
        while (!from.empty()) {
            to.push(from.top());
            from.pop();
        }
    }

public:
    void push(int x) { all.push(x); }

    int pop() {
        move(all, other);
        int front = other.top();
        other.pop();
        move(other, all);
        return front;
    }

    int peek() {
        move(all, other);
        int front = other.top();
        move(other, all);
        return front;
    }

    bool empty() { return all.empty(); }
};
