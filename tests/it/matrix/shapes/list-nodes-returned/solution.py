# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def singleNodes(self, head: Optional[ListNode]) -> List[Optional[ListNode]]:
        nodes = []
        while head:
            nodes.append(ListNode(head.val))
            head = head.next
        return nodes
