// verdict: AC
impl Solution {
    pub fn reverse_list(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut reversed = None;
        Self::append(head, &mut reversed);
        reversed
    }

    fn append(head: Option<Box<ListNode>>, reversed: &mut Option<Box<ListNode>>) -> *mut Option<Box<ListNode>> {
        let Some(mut node) = head else { return reversed };
        let tail = Self::append(node.next.take(), reversed);
        let tail = unsafe { &mut *tail };
        &mut tail.insert(node).next
    }
}
