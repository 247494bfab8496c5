# declares: wrong
# In a round with an odd number of lists the last one gets lost.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        while len(lists) > 1:
            lists = [self.merge(a, b) for a, b in zip(lists[::2], lists[1::2])]
        return lists[0]

    def merge(self, a, b):
        dummy = tail = ListNode()
        while a and b:
            if b.val < a.val:
                a, b = b, a
            tail.next, a = a, a.next
            tail = tail.next
        tail.next = a or b
        return dummy.next
