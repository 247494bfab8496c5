// declares: wrong
// A single variable cannot go back to an earlier minimum.
class MinStack {
    stack = [];
    min = Infinity;

    push(val) {
        this.stack.push(val);
        this.min = Math.min(this.min, val);
    }

    pop() {
        this.stack.pop();
        if (!this.stack.length) this.min = Infinity;
    }

    top() {
        return this.stack.at(-1);
    }

    getMin() {
        return this.min;
    }
}
