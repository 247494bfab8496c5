// declares: wrong
// Takes a 0 at the front for an empty second stack.
class MyQueue {
    inbox = [];
    outbox = [];

    push(x) {
        this.inbox.push(x);
    }

    pop() {
        const front = this.peek();
        this.outbox.pop();
        return front;
    }

    peek() {
        if (!this.outbox.at(-1)) {
            while (this.inbox.length) this.outbox.push(this.inbox.pop());
        }
        return this.outbox.at(-1);
    }

    empty() {
        return !this.inbox.length && !this.outbox.length;
    }
}
