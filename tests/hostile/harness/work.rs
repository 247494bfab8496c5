//! Work that several threads share.

use std::sync::{Mutex, PoisonError};

/// Does every item's work, on so many threads. The items are taken in order.
pub(crate) fn share_out<T: Send>(
    items: impl IntoIterator<Item = T>,
    threads: usize,
    work: impl Fn(T) + Sync,
) {
    let items: Vec<T> = items.into_iter().collect();
    let ahead = Mutex::new(items.into_iter());
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let next = || ahead.lock().unwrap_or_else(PoisonError::into_inner).next();
                while let Some(item) = next() {
                    work(item);
                }
            });
        }
    });
}
