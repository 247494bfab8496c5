use std::collections::VecDeque;

// Definition for singly-linked list.
// #[derive(PartialEq, Eq, Clone, Debug)]
// pub struct ListNode {
//   pub val: i32,
//   pub next: Option<Box<ListNode>>
// }
// 
// impl ListNode {
//   #[inline]
//   fn new(val: i32) -> Self {
//     ListNode {
//       next: None,
//       val
//     }
//   }
// }
impl Solution {
    pub fn reorder_list(head: &mut Option<Box<ListNode>>) {
        let mut nodes = VecDeque::new();
        let mut rest = head.take();
        while let Some(mut node) = rest {
            rest = node.next.take();
            nodes.push_back(node);
        }
        let mut tail = head;
        let mut front = true;
        while let Some(node) = if front { nodes.pop_front() } else { nodes.pop_back() } {
            tail = &mut tail.insert(node).next;
            front = !front;
        }
    }
}
