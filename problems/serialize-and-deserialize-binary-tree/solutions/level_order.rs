use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

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
        let mut words = Vec::new();
        let mut queue = VecDeque::from([root]);
        while let Some(place) = queue.pop_front() {
            match place {
                None => words.push("-".to_string()),
                Some(node) => {
                    let node = node.borrow();
                    words.push(node.val.to_string());
                    queue.extend([node.left.clone(), node.right.clone()]);
                }
            }
        }
        words.join(",")
    }
	
    fn deserialize(&self, data: String) -> Option<Rc<RefCell<TreeNode>>> {
        let mut words = data.split(',').map(|word| word.parse().ok());
        let mut node = || words.next()?.map(|val| Rc::new(RefCell::new(TreeNode::new(val))));
        let root = node();
        let mut queue: VecDeque<_> = root.iter().cloned().collect();
        while let Some(parent) = queue.pop_front() {
            let (left, right) = (node(), node());
            queue.extend(left.iter().chain(&right).cloned());
            let mut parent = parent.borrow_mut();
            parent.left = left;
            parent.right = right;
        }
        root
    }
}

/**
 * Your Codec object will be instantiated and called as such:
 * let obj = Codec::new();
 * let data: String = obj.serialize(root);
 * let ans: Option<Rc<RefCell<TreeNode>>> = obj.deserialize(data);
 */
