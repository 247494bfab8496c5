// declares: wrong
// Finds the right value and takes out the first node that holds it.
var removeNthFromEnd = function(head, n) {
    const values = [];
    for (let node = head; node; node = node.next) values.push(node.val);
    const victim = values[values.length - n];
    const dummy = new ListNode(0, head);
    let before = dummy;
    while (before.next.val !== victim) before = before.next;
    before.next = before.next.next;
    return dummy.next;
};
