class Codec:

    def serialize(self, root):
        out = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            if node:
                out.append(str(node.val))
                queue.append(node.left)
                queue.append(node.right)
            else:
                out.append("")
        return ",".join(out)

    def deserialize(self, data):
        entries = data.split(",")
        if not entries[0]:
            return None
        root = TreeNode(int(entries[0]))
        waiting = deque([root])
        at = 1
        while waiting:
            node = waiting.popleft()
            if entries[at]:
                node.left = TreeNode(int(entries[at]))
                waiting.append(node.left)
            if entries[at + 1]:
                node.right = TreeNode(int(entries[at + 1]))
                waiting.append(node.right)
            at += 2
        return root
