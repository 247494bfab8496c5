# declares: slow
class Solution:
    def mergeTwoLists(self, list1: Optional[ListNode], list2: Optional[ListNode]) -> Optional[ListNode]:
        dummy = ListNode(0, list1)
        while list2:
            node, list2 = list2, list2.next
            at = dummy
            while at.next and at.next.val <= node.val:
                at = at.next
            node.next = at.next
            at.next = node
        return dummy.next
