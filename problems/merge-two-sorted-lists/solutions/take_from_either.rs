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
    pub fn merge_two_lists(mut list1: Option<Box<ListNode>>, mut list2: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut merged = None;
        let mut end = &mut merged;
        while let (Some(one), Some(two)) = (&list1, &list2) {
            let smaller = if one.val <= two.val { &mut list1 } else { &mut list2 };
            // The node goes to the end, and its rest takes its place.
            std::mem::swap(end, smaller);
            let node = end.as_mut().unwrap();
            std::mem::swap(&mut node.next, smaller);
            end = &mut node.next;
        }
        *end = list1.or(list2);
        merged
    }
}
