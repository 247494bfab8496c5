function cloneGraph(node: _Node | null): _Node | null {
    if (node === null) return null;
    const twins = new Map<_Node, _Node>([[node, new _Node(node.val)]]);
    const queue = new Queue<_Node>([node]);
    while (!queue.isEmpty()) {
        const old = queue.dequeue()!;
        for (const neighbor of old.neighbors) {
            if (!twins.has(neighbor)) {
                twins.set(neighbor, new _Node(neighbor.val));
                queue.enqueue(neighbor);
            }
            twins.get(old)!.neighbors.push(twins.get(neighbor)!);
        }
    }
    return twins.get(node)!;
};
