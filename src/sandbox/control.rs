//! What the judge and the helper say to each other over the control socket, and how.

use std::ffi::OsString;
use std::io::{self, IoSlice, IoSliceMut, Read as _, Write as _};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;

use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::held::{Held, Layers};

/// The most descriptors that go with an order: the three streams, the questions, the answers.
const DESCRIPTORS: usize = 5;

/// Bytes of the longest message. Arguments and environment are bounded by the system far below.
const LONGEST_MESSAGE: u32 = 64 * 1024 * 1024;

/// What the helper is to run. The descriptors for 0, 1, 2 (and 3, 4) come with it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Order {
    /// The program.
    pub(super) program: OsString,
    /// Its arguments.
    pub(super) args: Vec<OsString>,
    /// Its whole environment.
    pub(super) env: Vec<(OsString, OsString)>,
    /// The folder in which it starts.
    pub(super) scratch: OsString,
    /// Bytes that the folder may hold if nobody reads it afterwards.
    pub(super) scratch_bytes: Option<u64>,
    /// What it must be able to read beside the system.
    pub(super) readable: Vec<OsString>,
    /// What of the system it must not read.
    pub(super) hidden: Vec<OsString>,
    /// Bytes of memory that it may have.
    pub(super) memory_bytes: Option<u64>,
    /// The layers that may be used.
    pub(super) layers: Layers,
    /// Processor seconds of each process, as a backstop.
    pub(super) cpu_seconds: u64,
    /// Bytes of the largest file that it may write.
    pub(super) file_bytes: u64,
    /// Its nice value; the judge and the helper may go before it.
    pub(super) nice: i32,
}

impl Order {
    /// What the program must be able to read beside the system, itself included.
    pub(super) fn readable(&self) -> Vec<PathBuf> {
        let paths = self.readable.iter().chain([&self.program]);
        paths.map(PathBuf::from).collect()
    }

    /// What of the system it must not read.
    pub(super) fn hidden(&self) -> Vec<PathBuf> {
        self.hidden.iter().map(PathBuf::from).collect()
    }
}

/// What the helper tells the judge.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Reply {
    /// The helper is about to start the program. From here on the program may do something to it.
    Ready,
    /// The program could not be started, and why.
    Failed(String),
    /// The program runs.
    Started {
        /// The process whose descendants it is, itself included.
        root: i32,
        /// Which layers hold.
        held: Held,
    },
    /// The program and all its descendants are gone.
    Ended(Ending),
}

/// How the program ended, as the helper saw it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Ending {
    /// Its exit code, if it exited.
    pub(super) code: Option<i32>,
    /// The signal that ended it, if one did.
    pub(super) signal: Option<i32>,
    /// Whether it had ended before the judge asked for its end.
    pub(super) by_itself: bool,
    /// Processor time of the whole tree, in ns.
    pub(super) cpu_ns: u64,
    /// Time by the clock, in ns.
    pub(super) wall_ns: u64,
    /// The largest resident memory of any one process, in bytes.
    pub(super) peak_bytes: u64,
    /// Whether the kernel ended it because its control group had no memory left.
    pub(super) ran_out: bool,
    /// Whether nothing of the tree was left.
    pub(super) nothing_left: bool,
}

/// Sends an order with its descriptors.
pub(super) fn send_order(
    mut socket: &UnixStream,
    order: &Order,
    descriptors: &[BorrowedFd<'_>],
) -> io::Result<()> {
    let body = serde_json::to_vec(order)?;
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !ancillary.push(SendAncillaryMessage::ScmRights(descriptors)) {
        return Err(io::Error::other("too many descriptors for one message"));
    }
    let header = length(&body)?.to_le_bytes();
    let sent = sendmsg(
        socket,
        &[IoSlice::new(&header)],
        &mut ancillary,
        SendFlags::empty(),
    )?;
    socket.write_all(&header[sent..])?;
    socket.write_all(&body)
}

/// Receives an order with its descriptors.
pub(super) fn receive_order(mut socket: &UnixStream) -> io::Result<(Order, Vec<OwnedFd>)> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(DESCRIPTORS))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let mut header = [0; 4];
    let received = recvmsg(
        socket,
        &mut [IoSliceMut::new(&mut header)],
        &mut ancillary,
        RecvFlags::empty(),
    )?;
    let mut descriptors = Vec::new();
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            descriptors.extend(rights);
        }
    }
    if received.bytes == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    socket.read_exact(&mut header[received.bytes..])?;
    Ok((read_body(socket, header)?, descriptors))
}

/// Sends a reply.
pub(super) fn send_reply(mut socket: &UnixStream, reply: &Reply) -> io::Result<()> {
    let body = serde_json::to_vec(reply)?;
    let mut message = length(&body)?.to_le_bytes().to_vec();
    message.extend(body);
    socket.write_all(&message)
}

/// Receives a reply; at the end of the connection the error is `UnexpectedEof`.
pub(super) fn receive_reply(mut socket: &UnixStream) -> io::Result<Reply> {
    let mut header = [0; 4];
    socket.read_exact(&mut header)?;
    read_body(socket, header)
}

fn length(body: &[u8]) -> io::Result<u32> {
    u32::try_from(body.len())
        .ok()
        .filter(|length| *length <= LONGEST_MESSAGE)
        .ok_or_else(|| io::Error::other("the message is too long"))
}

fn read_body<T: DeserializeOwned>(mut socket: &UnixStream, header: [u8; 4]) -> io::Result<T> {
    let length = u32::from_le_bytes(header);
    if length > LONGEST_MESSAGE {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = vec![0; length as usize];
    socket.read_exact(&mut body)?;
    Ok(serde_json::from_slice(&body)?)
}
