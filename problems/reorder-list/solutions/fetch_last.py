# declares: slow
class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        mark = head
        while mark and mark.next and mark.next.next:
            before = mark
            while before.next.next:
                before = before.next
            last = before.next
            before.next = None
            last.next = mark.next
            mark.next = last
            mark = last.next
