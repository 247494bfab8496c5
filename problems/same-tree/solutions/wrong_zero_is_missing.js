// declares: wrong
// A value of 0 is taken for a missing child.
var isSameTree = function(p, q) {
    const a = p && p.val, b = q && q.val;
    if (!a && !b) return !(p && q) || (isSameTree(p.left, q.left) && isSameTree(p.right, q.right));
    return a === b && isSameTree(p.left, q.left) && isSameTree(p.right, q.right);
};
