// Runs another part in a thread of its own, whose stack may be larger than the machine gives the
// first one.

const { Worker } = require("worker_threads");

/** Starts the part named first with what follows; the sizes are in MiB. */
exports.start = function start(stackSizeMb, maxOldGenerationSizeMb, ...argv) {
  const resourceLimits = {
    stackSizeMb: Number(stackSizeMb),
    maxOldGenerationSizeMb: Number(maxOldGenerationSizeMb),
  };
  // Its prints are written without this thread, which would ask it for more.
  new Worker(process.argv[1], { argv, resourceLimits, stdout: true, stderr: true });
};
