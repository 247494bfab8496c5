//! Linked lists, which in Rust own their nodes: a result can neither run in a circle nor share
//! nodes with anything.

use crate::faults::Done;
use crate::json::{put_integer, Read, Text, Write};

/// The `ListNode` of the submission, its own or LeetCode's.
pub trait ListLink: Sized {
    fn link(val: i32, next: Option<Box<Self>>) -> Self;
    /// The value and the rest, which is cut off.
    fn cut(&mut self) -> (i32, Option<Box<Self>>);
}

impl<T: ListLink> Read for Option<Box<T>> {
    fn take(text: &mut Text<'_>) -> Self {
        let mut values: Vec<i32> = Vec::new();
        text.items(|text| values.push(i32::take(text)));
        let links = values.into_iter().rev();
        links.fold(None, |next, val| Some(Box::new(T::link(val, next))))
    }
}

impl<T: ListLink> Write for Option<Box<T>> {
    fn put(self, out: &mut String) -> Done {
        out.push('[');
        let mut first = true;
        let mut left = self;
        while let Some(mut node) = left {
            let (val, next) = node.cut();
            if !first {
                out.push(',');
            }
            first = false;
            put_integer(out, val.into());
            left = next;
        }
        out.push(']');
        Ok(())
    }
}
