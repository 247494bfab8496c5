class Solution:
    def buildTree(self, preorder: List[int], inorder: List[int]) -> Optional[TreeNode]:
        root = TreeNode(preorder[0])
        stack = [root]
        done = 0
        for value in preorder[1:]:
            node = TreeNode(value)
            if stack[-1].val != inorder[done]:
                stack[-1].left = node
            else:
                while stack and stack[-1].val == inorder[done]:
                    parent = stack.pop()
                    done += 1
                parent.right = node
            stack.append(node)
        return root
