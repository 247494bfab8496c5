// declares: wrong
// Array.sort without a comparison sorts as text.
var mergeKLists = function(lists) {
    const values = [];
    for (const head of lists) {
        for (let node = head; node; node = node.next) values.push(node.val);
    }
    values.sort();
    return values.reduceRight((rest, val) => new ListNode(val, rest), null);
};
