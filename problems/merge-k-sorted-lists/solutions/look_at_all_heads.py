# declares: slow
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = tail = ListNode()
        while True:
            best = -1
            for i, head in enumerate(lists):
                if head and (best < 0 or head.val < lists[best].val):
                    best = i
            if best < 0:
                return dummy.next
            tail.next = lists[best]
            tail = tail.next
            lists[best] = tail.next
