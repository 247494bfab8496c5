# verdict: WA
class Solution:
    def mergeTwoLists(self, list1, list2):
        node = ListNode(1)
        node.next = node
        return node
