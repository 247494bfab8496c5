// The two descriptors on which the judge asks and the driver answers, one JSON text a line.
//
// Both are read and written at once, without the event loop: what the solution left running there
// then runs in none of the judge's own time.

const fs = require("fs");

let questions = 3;
let answers = 4;
const CHUNK_BYTES = 1 << 16;
const PAUSE_MS = 1;
const NEXT = Buffer.from("\n");

const read = fs.readSync;
const write = fs.writeSync;
const reallyExit = process.reallyExit.bind(process);
const nap = new Int32Array(new SharedArrayBuffer(4));
const wait = Atomics.wait;

let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
let filled = 0;

/** Does what may find a descriptor busy, until it is not. */
function patiently(act) {
  for (;;) {
    try {
      return act();
    } catch (error) {
      if (error.code !== "EAGAIN" && error.code !== "EINTR") throw error;
      wait(nap, 0, 0, PAUSE_MS);
    }
  }
}

/** Makes room for a chunk; a long question is read into a buffer that doubles. */
function grow() {
  if (buffer.length - filled >= CHUNK_BYTES) return;
  const larger = Buffer.allocUnsafe(buffer.length * 2);
  buffer.copy(larger, 0, 0, filled);
  buffer = larger;
}

/** Asks and answers on other descriptors. */
exports.connect = function connect(from, to) {
  questions = from;
  answers = to;
};

/** The next question, or null when the judge has no more. */
exports.ask = function ask() {
  let from = 0;
  for (;;) {
    const end = buffer.subarray(from, filled).indexOf(10);
    if (end >= 0) {
      const line = buffer.utf8Slice(0, from + end);
      const rest = buffer.subarray(from + end + 1, filled);
      filled = rest.length;
      // A buffer for a large question is not kept: the solution pays for it.
      const next =
        buffer.length > CHUNK_BYTES * 4 ? Buffer.allocUnsafe(CHUNK_BYTES * 2 + filled) : buffer;
      rest.copy(next);
      buffer = next;
      return JSON.parse(line);
    }
    from = filled;
    grow();
    const count = patiently(() => read(questions, buffer, filled, buffer.length - filled, null));
    if (count === 0) return null;
    filled += count;
  }
};

/** Writes all of a text or of bytes to a descriptor. */
exports.writeAll = function writeAll(descriptor, data) {
  const bytes = typeof data === "string" ? Buffer.from(data, "utf8") : data;
  let sent = 0;
  while (sent < bytes.length) {
    sent += patiently(() => write(descriptor, bytes, sent, bytes.length - sent));
  }
};

/** Tells the judge that the call begins, or that it has ended. */
exports.mark = function mark() {
  exports.writeAll(answers, NEXT);
};

/** Sends an answer, a JSON text. */
exports.answer = function answer(text) {
  exports.writeAll(answers, text + "\n");
};

/** Ends the process at once, running nothing more of the solution's. */
exports.leave = function leave(code) {
  reallyExit(code);
};
