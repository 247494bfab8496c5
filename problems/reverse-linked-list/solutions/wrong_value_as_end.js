// declares: wrong
// Takes the value 0 for the end of the list.
var reverseList = function(head) {
    const values = [];
    for (let node = head; node && node.val; node = node.next) values.push(node.val);
    return values.reduce((rest, val) => new ListNode(val, rest), null);
};
