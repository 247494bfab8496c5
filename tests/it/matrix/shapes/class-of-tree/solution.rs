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
struct BSTIterator {
    path: RefCell<Vec<Rc<RefCell<TreeNode>>>>,

}


/** 
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl BSTIterator {
    fn descend(&self, mut at: Option<Rc<RefCell<TreeNode>>>) {
        while let Some(node) = at {
            at = node.borrow().left.clone();
            self.path.borrow_mut().push(node);
        }
    }


    fn new(root: Option<Rc<RefCell<TreeNode>>>) -> Self {
        let it = BSTIterator { path: RefCell::default() };
        it.descend(root);
        it
    }
    
    fn next(&self) -> i32 {
        let node = self.path.borrow_mut().pop().unwrap();
        self.descend(node.borrow().right.clone());
        let val = node.borrow().val;
        val
    }
    
    fn has_next(&self) -> bool {
        !self.path.borrow().is_empty()
    }
}

/**
 * Your BSTIterator object will be instantiated and called as such:
 * let obj = BSTIterator::new(root);
 * let ret_1: i32 = obj.next();
 * let ret_2: bool = obj.has_next();
 */
