// One call, timed alone; what comes later, by promises, is waited for.

const { mark } = require("./channel");

const cpuUsage = process.cpuUsage.bind(process);
const clock = process.hrtime.bigint;

/** What breaks off the call that is waited for: an error that nobody else takes. */
let interrupt = null;

/** Has errors in callbacks end the call, and a call that waits for nothing too. */
exports.watch = function watch() {
  process.on("uncaughtException", (error) => interrupt?.(error));
  process.on("beforeExit", () => {
    interrupt?.(new Error("the promise that was returned is never settled: nothing is left to do"));
  });
};

exports.isThenable = isThenable;

function isThenable(value) {
  return typeof value === "object" && value !== null && typeof value.then === "function";
}

/** `value` once it is there, or the error that ends the wait. */
function settled(value) {
  return new Promise((resolve, reject) => {
    interrupt = reject;
    value.then(resolve, reject);
  }).finally(() => {
    interrupt = null;
  });
}

/**
 * Runs `run`, and `finish` on what it gives or on what its promise comes to. Gives `{ result, failed,
 * error, cpu, wall }`, times in ns, or a promise of that.
 */
exports.timed = function timed(run, finish = (result) => result) {
  mark();
  const before = cpuUsage();
  const start = clock();
  const ended = (outcome) => {
    const used = cpuUsage(before);
    const wall = Number(clock() - start);
    mark();
    return { ...outcome, cpu: (used.user + used.system) * 1000, wall };
  };
  const failed = (error) => ended({ failed: true, error });
  try {
    const result = run();
    if (!isThenable(result)) return ended({ failed: false, result: finish(result) });
    return settled(result)
      .then(finish)
      .then((result) => ended({ failed: false, result }), failed);
  } catch (error) {
    return failed(error);
  }
};
