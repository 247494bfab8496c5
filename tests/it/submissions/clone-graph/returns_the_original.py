# verdict: WA
# says: shares
class Solution:
    def cloneGraph(self, node):
        return node
