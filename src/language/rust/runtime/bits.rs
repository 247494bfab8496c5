//! 32-bit patterns, which stubs wrote unsigned once and write signed now.

/// A type that holds 32 bits.
pub trait Bits {
    fn of(pattern: u32) -> Self;
    fn pattern(self) -> u32;
}

impl Bits for u32 {
    fn of(pattern: u32) -> u32 {
        pattern
    }

    fn pattern(self) -> u32 {
        self
    }
}

impl Bits for i32 {
    fn of(pattern: u32) -> i32 {
        pattern as i32
    }

    fn pattern(self) -> u32 {
        self as u32
    }
}

/// The pattern as whichever type the solution takes.
pub fn bits<T: Bits>(pattern: u32) -> T {
    T::of(pattern)
}
