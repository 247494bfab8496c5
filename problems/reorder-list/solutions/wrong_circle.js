// declares: wrong
// The last node keeps its old link, so the list never ends.
var reorderList = function(head) {
    const nodes = [];
    for (let node = head; node; node = node.next) nodes.push(node);
    let i = 0, j = nodes.length - 1;
    while (i < j) {
        nodes[i++].next = nodes[j];
        nodes[j--].next = nodes[i];
    }
};
