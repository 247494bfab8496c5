class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        heap = [(node.val, index) for index, node in enumerate(lists) if node]
        heapify(heap)
        dummy = tail = ListNode()
        while heap:
            _, index = heap[0]
            tail.next = lists[index]
            tail = tail.next
            lists[index] = tail.next
            if tail.next:
                heapreplace(heap, (tail.next.val, index))
            else:
                heappop(heap)
        return dummy.next
