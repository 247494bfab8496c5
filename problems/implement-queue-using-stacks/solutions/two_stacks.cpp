class MyQueue {
    stack<int> incoming, outgoing;

    void refill() {
        if (!outgoing.empty()) return;
        for (; !incoming.empty(); incoming.pop()) outgoing.push(incoming.top());
    }

public:
    void push(int x) { incoming.push(x); }

    int pop() {
        refill();
        int front = outgoing.top();
        outgoing.pop();
        return front;
    }

    int peek() {
        refill();
        return outgoing.top();
    }

    bool empty() { return incoming.empty() && outgoing.empty(); }
};
