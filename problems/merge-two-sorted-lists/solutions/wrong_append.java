// declares: wrong
// Hangs one list behind the other, the one with the smaller head first.
class Solution {
    public ListNode mergeTwoLists(ListNode list1, ListNode list2) {
        if (list1 == null) return list2;
        if (list2 == null) return list1;
        ListNode first = list1.val <= list2.val ? list1 : list2;
        ListNode second = first == list1 ? list2 : list1;
        ListNode last = first;
        while (last.next != null) {
            last = last.next;
        }
        last.next = second;
        return first;
    }
}
