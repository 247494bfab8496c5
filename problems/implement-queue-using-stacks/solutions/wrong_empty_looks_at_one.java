// declares: wrong
// Once the elements have been moved, the first stack is empty and the queue is not.
class MyQueue {
    private final Stack<Integer> in = new Stack<>();
    private final Stack<Integer> out = new Stack<>();

    public void push(int x) {
        in.push(x);
    }

    public int pop() {
        int front = peek();
        out.pop();
        return front;
    }

    public int peek() {
        if (out.empty()) {
            while (!in.empty()) out.push(in.pop());
        }
        return out.peek();
    }

    public boolean empty() {
        return in.empty();
    }
}
