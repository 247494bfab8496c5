// The queues and heaps that LeetCode preloads, with the interface of the packages
// @datastructures-js/queue, deque and priority-queue, the older and the newer one.

/** A queue with two ends over a ring that doubles. */
class Deque {
  #ring = new Array(8);
  #head = 0;
  #size = 0;

  constructor(elements) {
    if (elements !== undefined && !Array.isArray(elements)) {
      throw new TypeError("a queue is made of an array");
    }
    for (const element of elements ?? []) this.pushBack(element);
  }

  static fromArray(elements) {
    return new this(elements);
  }

  #grow() {
    const ring = new Array(this.#ring.length * 2);
    for (let at = 0; at < this.#size; at++) ring[at] = this.#at(at);
    this.#ring = ring;
    this.#head = 0;
  }

  #at(place) {
    return this.#ring[(this.#head + place) & (this.#ring.length - 1)];
  }

  pushBack(element) {
    if (this.#size === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.#size) & (this.#ring.length - 1)] = element;
    this.#size += 1;
    return this;
  }

  pushFront(element) {
    if (this.#size === this.#ring.length) this.#grow();
    this.#head = (this.#head - 1) & (this.#ring.length - 1);
    this.#ring[this.#head] = element;
    this.#size += 1;
    return this;
  }

  popFront() {
    if (this.#size === 0) return null;
    const element = this.#ring[this.#head];
    this.#ring[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#ring.length - 1);
    this.#size -= 1;
    return element;
  }

  popBack() {
    if (this.#size === 0) return null;
    const place = (this.#head + this.#size - 1) & (this.#ring.length - 1);
    const element = this.#ring[place];
    this.#ring[place] = undefined;
    this.#size -= 1;
    return element;
  }

  front() {
    return this.#size > 0 ? this.#at(0) : null;
  }

  back() {
    return this.#size > 0 ? this.#at(this.#size - 1) : null;
  }

  size() {
    return this.#size;
  }

  isEmpty() {
    return this.#size === 0;
  }

  toArray() {
    return Array.from({ length: this.#size }, (_, place) => this.#at(place));
  }

  clone() {
    return new this.constructor(this.toArray());
  }

  clear() {
    this.#ring = new Array(8);
    this.#head = 0;
    this.#size = 0;
    return this;
  }

  remove(test) {
    const all = this.toArray();
    this.clear();
    const removed = all.filter((element) => test(element));
    for (const element of all) if (!removed.includes(element)) this.pushBack(element);
    return removed;
  }

  [Symbol.iterator]() {
    return this.toArray()[Symbol.iterator]();
  }
}

/** First in, first out. */
class Queue extends Deque {
  enqueue(element) {
    return this.pushBack(element);
  }

  push(element) {
    return this.pushBack(element);
  }

  dequeue() {
    return this.popFront();
  }

  pop() {
    return this.popFront();
  }
}

/** Whether the solution reads what the older interface wraps its elements in. */
let readsWrapped = false;

/** Looks at the solution's text: `new MinPriorityQueue()` means two things. */
function lookAt(source) {
  readsWrapped = /\.\s*element\b|\)[!?]*\.\s*priority\b|\{[^{}]*\belement\b[^{}]*\}\s*=/.test(
    source,
  );
}

/** A binary heap by a comparison; the least comes out first. */
class PriorityQueue {
  #heap = [];
  #compare;
  // In the older interface elements come out as { priority, element }, and are compared so.
  #priority = null;
  #wraps = false;

  constructor(how, values) {
    const compare = typeof how === "function" ? how : how?.compare;
    const priority = how?.priority;
    if (typeof compare === "function") {
      this.#compare = compare;
    } else if (how === undefined || how === null || typeof how === "object") {
      if (typeof priority === "function") this.#priority = priority;
      this.#wraps = readsWrapped || this.#priority !== null;
      this.#compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    } else {
      throw new TypeError("PriorityQueue expects a compare function");
    }
    if (Array.isArray(values)) for (const value of values) this.enqueue(value);
  }

  static fromArray(values, how) {
    const queue = new this(how);
    for (const value of values) queue.enqueue(value);
    return queue;
  }

  /** Orders by what `rank` gives, the least or the greatest first. */
  static ranked(rank, sign) {
    return (a, b) => {
      const [one, other] = [rank(a), rank(b)];
      return one < other ? -sign : one > other ? sign : 0;
    };
  }

  /** What the heap is ordered by, `sign` turning it round; set by those with an order of their own. */
  _order(sign) {
    const compare = this.#compare;
    if (sign < 0) this.#compare = (a, b) => -compare(a, b);
  }

  #before(one, other) {
    if (!this.#wraps) return this.#compare(one, other) < 0;
    return this.#compare(one.priority, other.priority) < 0;
  }

  enqueue(element, priority) {
    if (arguments.length > 1 && this.#heap.length === 0) this.#wraps = true;
    let held = element;
    if (this.#wraps) {
      held = {
        priority: priority ?? (this.#priority ? this.#priority(element) : element),
        element,
      };
    }
    const heap = this.#heap;
    let at = heap.length;
    heap.push(held);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#before(held, heap[up])) break;
      heap[at] = heap[up];
      at = up;
    }
    heap[at] = held;
    return this;
  }

  push(element, priority) {
    return arguments.length > 1 ? this.enqueue(element, priority) : this.enqueue(element);
  }

  dequeue() {
    const heap = this.#heap;
    if (heap.length === 0) return null;
    const first = heap[0];
    const held = heap.pop();
    if (heap.length > 0) this.#sink(held);
    return first;
  }

  /** Lets an element find its place from the top down. */
  #sink(held) {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= heap.length) break;
      if (down + 1 < heap.length && this.#before(heap[down + 1], heap[down])) down += 1;
      if (!this.#before(heap[down], held)) break;
      heap[at] = heap[down];
      at = down;
    }
    heap[at] = held;
  }

  pop() {
    return this.dequeue();
  }

  front() {
    return this.#heap.length > 0 ? this.#heap[0] : null;
  }

  back() {
    const heap = this.#heap;
    if (heap.length === 0) return null;
    return heap.reduce((last, each) => (this.#before(last, each) ? each : last));
  }

  size() {
    return this.#heap.length;
  }

  isEmpty() {
    return this.#heap.length === 0;
  }

  clear() {
    this.#heap = [];
    return this;
  }

  /** All elements in their order. */
  toArray() {
    const order = (a, b) => (this.#before(a, b) ? -1 : this.#before(b, a) ? 1 : 0);
    return this.#heap.slice().sort(order);
  }

  contains(test) {
    return this.#heap.some((held) => test(held));
  }

  remove(test) {
    const all = this.toArray();
    const removed = all.filter((held) => test(held));
    // What is sorted is a heap.
    this.#heap = all.filter((held) => !removed.includes(held));
    return removed;
  }

  *[Symbol.iterator]() {
    while (!this.isEmpty()) yield this.dequeue();
  }
}

function rankedClass(name, sign) {
  const made = {
    [name]: class extends PriorityQueue {
      constructor(how, values) {
        // A function is the newer interface's rank of an element, not a comparison.
        const ranks = typeof how === "function";
        super(ranks ? PriorityQueue.ranked(how, sign) : how, undefined);
        if (!ranks && typeof how?.compare !== "function") this._order(sign);
        if (Array.isArray(values)) for (const value of values) this.enqueue(value);
      }
    },
  };
  return made[name];
}

const MinPriorityQueue = rankedClass("MinPriorityQueue", 1);
const MaxPriorityQueue = rankedClass("MaxPriorityQueue", -1);

const CLASSES = { Deque, Queue, PriorityQueue, MinPriorityQueue, MaxPriorityQueue };
const PACKAGES = {
  "@datastructures-js/deque": { Deque },
  "@datastructures-js/queue": { Queue },
  "@datastructures-js/priority-queue": { PriorityQueue, MinPriorityQueue, MaxPriorityQueue },
  "datastructures-js": CLASSES,
};

Object.assign(exports, { CLASSES, PACKAGES, lookAt });
