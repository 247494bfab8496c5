class MinStack {
    values = [];
    mins = [];

    push(val) {
        this.values.push(val);
        if (!this.mins.length || val <= this.getMin()) this.mins.push(val);
    }

    pop() {
        if (this.values.pop() === this.getMin()) this.mins.pop();
    }

    top() {
        return this.values[this.values.length - 1];
    }

    getMin() {
        return this.mins[this.mins.length - 1];
    }
}
