// Standard output and standard error: what the solution prints comes out before the answer, and
// before a sudden end.

const { Console } = require("console");
const { writeAll } = require("./channel");

// Prints up to this many are written at once, so that they are not lost when a case hangs or dies.
const EAGER_PRINTS = 256;
const CHUNK_CHARS = 1 << 14;

class Stream {
  constructor(descriptor, name) {
    this.descriptor = descriptor;
    this.held = "";
    this.eager = EAGER_PRINTS;
    let made;
    // The machine's own stream takes longer to load than most solutions run, and writes later
    // where it is in a thread.
    Object.defineProperty(process, name, {
      configurable: true,
      enumerable: true,
      get: () => (made ??= this.asWritable()),
      set: (value) => {
        Object.defineProperty(process, name, { configurable: true, writable: true, value });
      },
    });
  }

  /** What `process.stdout` is for the solution. */
  asWritable() {
    const { Writable } = require("stream");
    const write = (bytes, _encoding, done) => {
      this.flush();
      this.send(bytes);
      done();
    };
    return Object.assign(new Writable({ write }), { fd: this.descriptor });
  }

  write(text) {
    this.held += text;
    this.eager -= 1;
    if (this.eager > 0 || this.held.length > CHUNK_CHARS) this.flush();
    return true;
  }

  flush() {
    const text = this.held;
    this.held = "";
    if (text) this.send(text);
  }

  send(data) {
    try {
      writeAll(this.descriptor, data);
    } catch {
      // Closed or full: what the solution did to its streams is its own affair.
    }
  }
}

/** Puts a console of our own in place; gives what flushes it. */
exports.replace = function replace() {
  const out = new Stream(1, "stdout");
  const err = new Stream(2, "stderr");
  const console = new Console({ stdout: out, stderr: err, ignoreErrors: false, colorMode: false });
  Object.defineProperty(globalThis, "console", {
    configurable: true,
    writable: true,
    value: console,
  });
  return () => {
    out.flush();
    err.flush();
  };
};
