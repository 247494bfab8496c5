// Definition for a binary tree node.
// #[derive(Debug, PartialEq, Eq)]
// pub struct TreeNode {
//   pub val: i32,
//   pub left: Option<Rc<RefCell<TreeNode>>>,
//   pub right: Option<Rc<RefCell<TreeNode>>>,
// }
// 
// impl TreeNode {
//   #[inline]
//   pub fn new(val: i32) -> Self {
//     TreeNode {
//       val,
//       left: None,
//       right: None
//     }
//   }
// }
use std::rc::Rc;
use std::cell::RefCell;
struct Codec {
	
}

/** 
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl Codec {
    fn new() -> Self {
        Codec {}
    }

    fn serialize(&self, root: Option<Rc<RefCell<TreeNode>>>) -> String {
        match root {
            None => "#".to_string(),
            Some(node) => {
                let node = node.borrow();
                let (left, right) = (self.serialize(node.left.clone()), self.serialize(node.right.clone()));
                format!("{} {left} {right}", node.val)
            }
        }
    }

    fn deserialize(&self, data: String) -> Option<Rc<RefCell<TreeNode>>> {
        built(&mut data.split(' '))
    }
}

/**
 * Your Codec object will be instantiated and called as such:
 * let obj = Codec::new();
 * let data: String = obj.serialize(root);
 * let ans: Option<Rc<RefCell<TreeNode>>> = obj.deserialize(data);
 */

fn built<'a>(words: &mut impl Iterator<Item = &'a str>) -> Option<Rc<RefCell<TreeNode>>> {
    let mut node = TreeNode::new(words.next()?.parse().ok()?);
    node.left = built(words);
    node.right = built(words);
    Some(Rc::new(RefCell::new(node)))
}
