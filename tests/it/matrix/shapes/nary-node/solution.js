/**
 * // Definition for a _Node.
 * function _Node(val,children) {
 *    this.val = val;
 *    this.children = children;
 * };
 */

/**
 * @param {_Node|null} root
 * @return {_Node|null}
 */
var mirror = function(root) {
    if (root) root.children = root.children.reverse().map(mirror);
    return root;
};
