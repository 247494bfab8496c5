class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        def path_to(wanted):
            path, stack = [], [(root, 0)]
            while stack:
                node, depth = stack.pop()
                if node:
                    del path[depth:]
                    path.append(node)
                    if node is wanted:
                        return path
                    stack += [(node.right, depth + 1), (node.left, depth + 1)]

        answer = None
        for a, b in zip(path_to(p), path_to(q)):
            if a is b:
                answer = a
        return answer
