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
    pub fn single_nodes(head: Option<Box<ListNode>>) -> Vec<Option<Box<ListNode>>> {
        let mut nodes = vec![];
        let mut rest = head;
        while let Some(mut node) = rest {
            rest = node.next.take();
            nodes.push(Some(node));
        }
        nodes
    }
}
