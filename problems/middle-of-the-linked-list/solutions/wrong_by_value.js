// declares: wrong
// Looks for the middle's value from the head, and stops at an earlier node that holds it too.
var middleNode = function(head) {
    const values = [];
    for (let node = head; node; node = node.next) values.push(node.val);
    const wanted = values[values.length >> 1];
    while (head.val !== wanted) head = head.next;
    return head;
};
