class MinStack {
    private static class Node {
        final int val;
        final int min;
        final Node below;

        Node(int val, int min, Node below) {
            this.val = val;
            this.min = min;
            this.below = below;
        }
    }

    private Node top;

    public MinStack() {
    }

    public void push(int val) {
        int min = top == null ? val : Math.min(val, top.min);
        top = new Node(val, min, top);
    }

    public void pop() {
        top = top.below;
    }

    public int top() {
        return top.val;
    }

    public int getMin() {
        return top.min;
    }
}
