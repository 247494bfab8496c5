use std::rc::Rc;
use std::cell::RefCell;

type Link = Option<Rc<RefCell<TreeNode>>>;

impl Solution {
    pub fn lowest_common_ancestor(root: Link, p: Link, q: Link) -> Link {
        let (p, q) = (p?.borrow().val, q?.borrow().val);
        let (low, high) = (p.min(q), p.max(q));
        let mut at = root;
        while let Some(node) = at.clone() {
            let val = node.borrow().val;
            at = if val < low {
                node.borrow().right.clone()
            } else if val > high {
                node.borrow().left.clone()
            } else {
                return at;
            };
        }
        None
    }
}
