/**
 * Definition for _Node.
 * class _Node {
 *     val: number
 *     neighbors: _Node[]
 * 
 *     constructor(val?: number, neighbors?: _Node[]) {
 *         this.val = (val===undefined ? 0 : val)
 *         this.neighbors = (neighbors===undefined ? [] : neighbors)
 *     }
 * }
 * 
 */


function cloneGraph(node: _Node | null): _Node | null {
    const copies = new Map<_Node, _Node>();
    const copied = (node: _Node): _Node => {
        if (!copies.has(node)) {
            const copy = new _Node(node.val);
            copies.set(node, copy);
            copy.neighbors = node.neighbors.map(copied);
        }
        return copies.get(node)!;
    };
    return node && copied(node);
};
