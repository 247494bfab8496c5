//! Reads one output stream of a program: keeps its head, counts the rest, stops at the cap.

use std::fs::File;
use std::io::{self, PipeReader, Read as _, Write as _};
use std::os::fd::{AsFd as _, BorrowedFd};

use super::contract::Captured;

/// Bytes read at a time.
const CHUNK_BYTES: usize = 64 * 1024;

/// How many chunks are read before the limits are looked at again. More than a pipe holds, so that
/// what was there at the start has been read.
const CHUNKS_AT_ONCE: usize = 32;

/// One output stream of a program.
pub(super) struct Capture {
    /// None once every writer has closed it.
    pipe: Option<PipeReader>,
    file: Option<File>,
    keep_bytes: usize,
    cap_bytes: u64,
    /// Bytes over its whole life.
    total: u64,
    captured: Captured,
    /// What is read into: kept, as clearing it for every read costs more than the reads.
    chunk: Box<[u8]>,
}

impl Capture {
    /// Reads from `pipe` without waiting, and copies what comes up to the cap to `file`.
    pub(super) fn new(
        pipe: PipeReader,
        file: Option<File>,
        keep_bytes: usize,
        cap_bytes: u64,
    ) -> io::Result<Capture> {
        rustix::io::ioctl_fionbio(&pipe, true)?;
        Ok(Capture {
            pipe: Some(pipe),
            file,
            keep_bytes,
            cap_bytes,
            total: 0,
            captured: Captured::default(),
            chunk: vec![0; CHUNK_BYTES].into_boxed_slice(),
        })
    }

    /// The descriptor to wait on, while there may come more.
    pub(super) fn descriptor(&self) -> Option<BorrowedFd<'_>> {
        self.pipe.as_ref().map(|pipe| pipe.as_fd())
    }

    /// Whether there was more than the cap.
    pub(super) fn over(&self) -> bool {
        self.total > self.cap_bytes
    }

    /// Reads what is there, within bounds, and at most one byte beyond the cap.
    pub(super) fn drain(&mut self) -> io::Result<()> {
        let mut chunk = std::mem::take(&mut self.chunk);
        let drained = self.drain_into(&mut chunk);
        self.chunk = chunk;
        drained
    }

    fn drain_into(&mut self, chunk: &mut [u8]) -> io::Result<()> {
        for _ in 0..CHUNKS_AT_ONCE {
            if self.over() {
                return Ok(());
            }
            let Some(pipe) = &mut self.pipe else {
                return Ok(());
            };
            let room = (self.cap_bytes - self.total).saturating_add(1);
            let room = usize::try_from(room).unwrap_or(usize::MAX);
            match pipe.read(&mut chunk[..CHUNK_BYTES.min(room)]) {
                Ok(0) => self.pipe = None,
                Ok(count) => self.take(&chunk[..count])?,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Reads all that is left of a program that is gone.
    pub(super) fn drain_rest(&mut self) -> io::Result<()> {
        loop {
            let before = self.total;
            self.drain()?;
            if self.total == before || self.over() {
                return Ok(());
            }
        }
    }

    fn take(&mut self, bytes: &[u8]) -> io::Result<()> {
        let allowed = usize::try_from(self.cap_bytes - self.total).unwrap_or(usize::MAX);
        self.total += bytes.len() as u64;
        self.captured.total += bytes.len() as u64;
        let kept = self.keep_bytes - self.captured.head.len();
        self.captured
            .head
            .extend_from_slice(&bytes[..bytes.len().min(kept)]);
        if let Some(file) = &mut self.file {
            file.write_all(&bytes[..bytes.len().min(allowed)])?;
        }
        Ok(())
    }

    /// What came since the last time this was asked.
    pub(super) fn take_captured(&mut self) -> Captured {
        std::mem::take(&mut self.captured)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn capture_of(bytes: &[u8], keep: usize, cap: u64) -> Capture {
        let (reader, mut writer) = io::pipe().expect("a pipe");
        writer.write_all(bytes).expect("it fits into the pipe");
        Capture::new(reader, None, keep, cap).expect("it can be read")
    }

    #[test]
    fn the_head_is_kept_and_the_rest_counted() {
        let mut capture = capture_of(b"abcdef", 4, 100);
        capture.drain().expect("it can be read");
        let captured = capture.take_captured();
        assert_eq!(
            (captured.head.as_slice(), captured.total),
            (&b"abcd"[..], 6)
        );
        assert_eq!(capture.take_captured(), Captured::default());
    }

    #[test]
    fn the_cap_itself_is_allowed_and_one_more_is_over() {
        let mut exact = capture_of(&[7; 50], 10, 50);
        exact.drain_rest().expect("it can be read");
        exact.drain().expect("it can be read again");
        let mut more = capture_of(&[7; 60], 10, 50);
        more.drain_rest().expect("it can be read");
        more.drain().expect("it can be read again");
        assert!(!exact.over() && more.over());
        assert_eq!(more.take_captured().total, 51);
    }
}
