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
    const real = Object.getOwnPropertyDescriptor(process, name);
    // The real stream takes longer to load than most solutions run: only who asks for it gets it.
    Object.defineProperty(process, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        this.eager = Infinity;
        this.flush();
        return real.get ? real.get.call(process) : real.value;
      },
      set: (value) => {
        Object.defineProperty(process, name, { configurable: true, writable: true, value });
      },
    });
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
    try {
      if (text) writeAll(this.descriptor, text);
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
