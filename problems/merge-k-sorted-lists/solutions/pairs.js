/**
 * @param {ListNode[]} lists
 * @return {ListNode}
 */
var mergeKLists = function(lists) {
    const queue = [...lists];
    // Each merge takes two from the front and adds its result at the end.
    for (let i = 0; i + 1 < queue.length; i += 2) {
        queue.push(mergeTwo(queue[i], queue[i + 1]));
    }
    return queue.length ? queue[queue.length - 1] : null;
};

function mergeTwo(a, b) {
    const dummy = new ListNode();
    let tail = dummy;
    while (a !== null && b !== null) {
        if (b.val < a.val) {
            tail.next = b;
            b = b.next;
        } else {
            tail.next = a;
            a = a.next;
        }
        tail = tail.next;
    }
    tail.next = a ?? b;
    return dummy.next;
}
