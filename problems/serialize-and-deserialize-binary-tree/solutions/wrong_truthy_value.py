# declares: wrong
# Takes a node with the value 0 for a missing one.
class Codec:

    def serialize(self, root):
        out = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            if node and node.val:
                out.append(str(node.val))
                queue += [node.left, node.right]
            else:
                out.append("#")
        return " ".join(out)

    def deserialize(self, data):
        entries = iter(data.split())
        first = next(entries)
        if first == "#":
            return None
        root = TreeNode(int(first))
        queue = deque([root])
        while queue:
            node = queue.popleft()
            for side in ("left", "right"):
                entry = next(entries)
                if entry != "#":
                    child = TreeNode(int(entry))
                    setattr(node, side, child)
                    queue.append(child)
        return root
