//! Linked lists, which in Rust own their nodes: a result can neither run in a circle nor share
//! nodes with anything.

use crate::faults::Done;
use crate::json::{Read, Text, Write};

/// The `ListNode` of the submission, its own or LeetCode's.
pub trait ListLink: Sized {
    fn link(val: i32, next: Option<Box<Self>>) -> Self;
    /// The value and the rest, which is cut off.
    fn cut(&mut self) -> (i32, Option<Box<Self>>);
}

impl<T: ListLink> Read for Option<Box<T>> {
    fn take(text: &mut Text<'_>) -> Self {
        let mut rest = None;
        for val in i32::take_all(text).into_iter().rev() {
            rest = Some(Box::new(T::link(val, rest)));
        }
        rest
    }
}

impl<T: ListLink> Write for Option<Box<T>> {
    fn put(self, out: &mut String) -> Done {
        let mut values = Vec::new();
        let mut left = self;
        while let Some(mut node) = left {
            let (val, next) = node.cut();
            values.push(val);
            left = next;
        }
        i32::put_all(values, out)
    }
}
