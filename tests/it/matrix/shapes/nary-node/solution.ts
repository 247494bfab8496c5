/**
 * Definition for _Node.
 * class _Node {
 *     val: number
 *     children: _Node[]
 * 
 *     constructor(val?: number, children?: _Node[]) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.children = (children===undefined ? [] : children)
 *     }
 * }
 */


function mirror(root: _Node | null): _Node | null {
    if (root) root.children = root.children.reverse().map((child) => mirror(child)!);
    return root;
};
