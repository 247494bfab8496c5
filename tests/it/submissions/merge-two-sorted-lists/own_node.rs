// verdict: AC
#[derive(PartialEq, Eq, Clone, Debug)]
pub struct ListNode {
  pub val: i32,
  pub next: Option<Box<ListNode>>
}

impl ListNode {
  #[inline]
  fn new(val: i32) -> Self {
    ListNode {
      next: None,
      val
    }
  }
}

pub struct Solution;

impl Solution {
    pub fn merge_two_lists(list1: Option<Box<ListNode>>, list2: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        match (list1, list2) {
            (None, rest) | (rest, None) => rest,
            (Some(a), Some(b)) => {
                let (mut first, other) = if a.val <= b.val { (a, b) } else { (b, a) };
                first.next = Self::merge_two_lists(first.next.take(), Some(other));
                Some(first)
            }
        }
    }
}

fn main() {
    let one = Some(Box::new(ListNode::new(1)));
    println!("{:?}", Solution::merge_two_lists(one, None));
}
