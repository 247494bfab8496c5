// declares: wrong
// A node of the value 0 counts as none.
var serialize = function(root) {
    return JSON.stringify(root, (key, value) => (key === 'next' ? undefined : value));
};

var deserialize = function(data) {
    const grown = (plain) => {
        if (!plain || !plain.val) return null;
        const node = new TreeNode(plain.val);
        node.left = grown(plain.left);
        node.right = grown(plain.right);
        return node;
    };
    return grown(JSON.parse(data));
};
