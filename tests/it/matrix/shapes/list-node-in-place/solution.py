# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        """
        Do not return anything, modify head in-place instead.
        """
        nodes = deque()
        while head:
            nodes.append(head)
            head = head.next
        tail = ListNode()
        while nodes:
            tail.next = nodes.popleft()
            tail = tail.next
            if nodes:
                tail.next = nodes.pop()
                tail = tail.next
        tail.next = None
