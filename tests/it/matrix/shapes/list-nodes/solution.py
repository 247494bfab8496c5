# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def joinLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        tail = dummy = ListNode()
        for head in lists:
            tail.next = head
            while tail.next:
                tail = tail.next
        return dummy.next
