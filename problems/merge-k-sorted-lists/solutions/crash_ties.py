# declares: crash
# On a tie the heap compares nodes, which have no order.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(node.val, node) for node in lists if node]
        heapify(heap)
        dummy = tail = ListNode()
        while heap:
            _, tail.next = heappop(heap)
            tail = tail.next
            if tail.next:
                heappush(heap, (tail.next.val, tail.next))
        return dummy.next
