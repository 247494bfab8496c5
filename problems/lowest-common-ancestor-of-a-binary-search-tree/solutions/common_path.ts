// The last node that the paths to both have in common.
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
    const pathTo = (target: TreeNode): TreeNode[] => {
        const path: TreeNode[] = [];
        for (let node = root!; ; node = (target.val < node.val ? node.left : node.right)!) {
            path.push(node);
            if (node === target) return path;
        }
    };
    const [one, other] = [pathTo(p!), pathTo(q!)];
    let shared = 0;
    while (shared < one.length && one[shared] === other[shared]) shared++;
    return one[shared - 1];
};
