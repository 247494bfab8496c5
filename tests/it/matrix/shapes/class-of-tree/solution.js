/**
 * @param {TreeNode} root
 */
var BSTIterator = function(root) {
    this.path = [];
    for (let node = root; node; node = node.left) this.path.push(node);
};

/** 
 * @return {number}
 */
BSTIterator.prototype.next = function() {
    const found = this.path.pop();
    for (let node = found.right; node; node = node.left) this.path.push(node);
    return found.val;
};

/** 
 * @return {boolean}
 */
BSTIterator.prototype.hasNext = function() {
    return this.path.length > 0;
};

/** 
 * Your BSTIterator object will be instantiated and called as such:
 * var obj = new BSTIterator(root)
 * var param_1 = obj.next()
 * var param_2 = obj.hasNext()
 */
