//! What a person waits for beside the own code.

pub(crate) mod codec;
pub(crate) mod compile;
pub(crate) mod peers;
pub(crate) mod start;
pub(crate) mod tongues;
pub(crate) mod warm;
