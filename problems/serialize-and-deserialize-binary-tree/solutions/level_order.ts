type Slot = number | null;

/*
 * Encodes a tree to a single string.
 */
function serialize(root: TreeNode | null): string {
    const slots: Slot[] = [];
    const queue: Array<TreeNode | null> = [root];
    for (let i = 0; i < queue.length; i++) {
        const node = queue[i];
        slots.push(node ? node.val : null);
        if (node) queue.push(node.left, node.right);
    }
    return JSON.stringify(slots);
};

/*
 * Decodes your encoded data to tree.
 */
function deserialize(data: string): TreeNode | null {
    const slots = JSON.parse(data) as Slot[];
    const planted = (slot: Slot): TreeNode | null => (slot === null ? null : new TreeNode(slot));
    const root = planted(slots[0]);
    const parents: TreeNode[] = root ? [root] : [];
    let at = 1;
    for (let i = 0; i < parents.length; i++) {
        parents[i].left = planted(slots[at++]);
        parents[i].right = planted(slots[at++]);
        for (const child of [parents[i].left, parents[i].right]) if (child) parents.push(child);
    }
    return root;
};


/**
 * Your functions will be called as such:
 * deserialize(serialize(root));
 */
