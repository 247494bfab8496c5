// declares: wrong
// The value is right, but the node is none of the tree's.
use std::rc::Rc;
use std::cell::RefCell;
impl Solution {
    pub fn lowest_common_ancestor(root: Option<Rc<RefCell<TreeNode>>>, p: Option<Rc<RefCell<TreeNode>>>, q: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
        let node = root?;
        let (val, a, b) = (node.borrow().val, p.clone()?.borrow().val, q.clone()?.borrow().val);
        if val < a.min(b) {
            let right = node.borrow().right.clone();
            return Self::lowest_common_ancestor(right, p, q);
        }
        if val > a.max(b) {
            let left = node.borrow().left.clone();
            return Self::lowest_common_ancestor(left, p, q);
        }
        Some(Rc::new(RefCell::new(TreeNode::new(val))))
    }
}
