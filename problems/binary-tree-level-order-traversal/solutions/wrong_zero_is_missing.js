// declares: wrong
// Takes a child with the value 0 for a missing one.
var levelOrder = function(root) {
    const levels = [];
    let row = root ? [root] : [];
    while (row.length > 0) {
        levels.push(row.map((node) => node.val));
        const below = [];
        for (const node of row) {
            if (node.left?.val) below.push(node.left);
            if (node.right?.val) below.push(node.right);
        }
        row = below;
    }
    return levels;
};
