//! The queues and heaps that LeetCode preloads, by their older and their newer interface.

use super::*;

#[track_caller]
fn gives(body: &str, due: Json) {
    let got = result(body, &takes_int("int[]"), json!([1]));
    assert_eq!(got, value(due), "{body}");
}

#[test]
fn queues_and_deques_keep_their_order() {
    if absent() {
        return;
    }
    gives(
        "const q = new Queue([1, 2]);\nq.enqueue(3); q.push(4);\n\
         return [q.dequeue(), q.pop(), q.front(), q.back(), q.size(), +q.isEmpty(), ...q.toArray()]",
        json!([1, 2, 3, 4, 2, 0, 3, 4]),
    );
    gives(
        "const d = new Deque();\nfor (let i = 0; i < 20; i++) { d.pushFront(-i); d.pushBack(i); }\n\
         while (d.size() > 4) { d.popFront(); d.popBack(); }\nreturn [...d, ...d.clone().clear()]",
        json!([-1, 0, 0, 1]),
    );
    gives(
        "const q = Queue.fromArray([5]);\nq.dequeue();\n\
         return [q.dequeue(), q.front(), q.back()].map((each) => +(each === null))",
        json!([1, 1, 1]),
    );
}

#[test]
fn the_newer_heaps_give_the_elements_themselves() {
    if absent() {
        return;
    }
    gives(
        "const q = new PriorityQueue((a, b) => b - a);\nfor (const n of [3, 9, 1, 9, 4]) q.enqueue(n);\n\
         return [q.front(), q.back(), q.size(), ...q.toArray(), q.dequeue(), q.pop(), q.dequeue()]",
        json!([9, 1, 5, 9, 9, 4, 3, 1, 9, 9, 4]),
    );
    gives(
        "const q = new MinPriorityQueue((pair) => pair[1]);\nq.push([1, 5]); q.push([2, 3]); q.push([3, 4]);\n\
         return [q.dequeue(), q.dequeue()].map(([n]) => n)",
        json!([2, 3]),
    );
    gives(
        "const q = new MaxPriorityQueue();\n[2, 7, 5].forEach((n) => q.enqueue(n));\n\
         return [q.dequeue(), q.dequeue(), q.dequeue(), +(q.dequeue() === null)]",
        json!([7, 5, 2, 1]),
    );
    gives(
        "const q = PriorityQueue.fromArray([3, 1, 2], (a, b) => a - b);\n\
         return [...q.remove((n) => n === 2), ...q]",
        json!([2, 1, 3]),
    );
}

#[test]
fn the_older_heaps_give_elements_with_their_priority() {
    if absent() {
        return;
    }
    gives(
        "const q = new MinPriorityQueue({ priority: (x) => x[0] });\n\
         q.enqueue([5, 1]); q.enqueue([2, 2]); q.enqueue([3, 3]);\n\
         return [q.front().element[1], q.dequeue().priority, q.dequeue().element[0], q.size()]",
        json!([2, 2, 3, 1]),
    );
    gives(
        "const q = new MaxPriorityQueue();\nq.enqueue(4); q.enqueue(8);\n\
         return [q.dequeue().element, q.front().priority]",
        json!([8, 4]),
    );
    gives(
        "const q = new MinPriorityQueue();\nq.enqueue('b', 2); q.enqueue('a', 1);\n\
         const { element } = q.dequeue();\nreturn [element.charCodeAt(0)]",
        json!([97]),
    );
    gives(
        "const q = new PriorityQueue({ compare: (a, b) => a.n - b.n });\n\
         q.enqueue({ n: 2 }); q.enqueue({ n: 1 });\nreturn [q.dequeue().n, q.front().n]",
        json!([1, 2]),
    );
}

#[test]
fn the_packages_can_be_required_and_imported() {
    if absent() {
        return;
    }
    for source in [
        "const { MinPriorityQueue } = require('@datastructures-js/priority-queue');\n\
         const { Queue } = require('@datastructures-js/queue');\n\
         var f = (n) => { const q = new MinPriorityQueue(); q.enqueue(n); return new Queue([q.dequeue()]).front(); };",
        "import { MinPriorityQueue } from '@datastructures-js/priority-queue';\n\
         export const f = (n) => { const q = new MinPriorityQueue(); q.enqueue(n); return q.dequeue(); };",
    ] {
        assert_eq!(
            results(source, &PLAIN, &[json!([7])]),
            [value(json!(7))],
            "{source}"
        );
    }
}

#[test]
fn a_heap_sorts_whatever_comes() {
    if absent() {
        return;
    }
    gives(
        "const numbers = [];\nfor (let x = 1, i = 0; i < 1000; i++) numbers.push(x = x * 75 % 65537);\n\
         const q = new MinPriorityQueue();\nnumbers.forEach((n) => q.enqueue(n));\n\
         const sorted = numbers.slice().sort((a, b) => a - b);\n\
         return [sorted.filter((n) => n !== q.dequeue()).length]",
        json!([0]),
    );
}
