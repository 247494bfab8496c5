# declares: wrong
# Marks a missing child with -1, which is a value too.
class Codec:

    def serialize(self, root):
        out = []

        def write(node):
            out.append(str(node.val) if node else "-1")
            if node:
                write(node.left)
                write(node.right)

        write(root)
        return ",".join(out)

    def deserialize(self, data):
        entries = iter(data.split(","))

        def read():
            entry = next(entries, "-1")
            if entry == "-1":
                return None
            return TreeNode(int(entry), read(), read())

        return read()
