// verdict: WA
// says: reaches its node of value
use std::rc::Rc;
use std::cell::RefCell;
impl Solution {
    pub fn invert_tree(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
        if let Some(node) = &root {
            node.borrow_mut().left = root.clone();
        }
        root
    }
}
