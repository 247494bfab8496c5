// declares: wrong
// An answer of 0 is taken for "nothing found yet" and overwritten.
var kthSmallest = function(root, k) {
    let answer = 0;
    const walk = (node) => {
        if (!node || answer) return;
        walk(node.left);
        if (answer) return;
        k--;
        if (k <= 0) answer = node.val;
        else walk(node.right);
    };
    walk(root);
    return answer;
};
