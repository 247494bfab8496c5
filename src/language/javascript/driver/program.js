// Runs the user's file as a whole program over the standard streams.

const fs = require("fs");
const Module = require("module");
const source = require("./source");
const { REMEMBERED, message, stackOf } = require("./failure");

/** Runs the program at `path`, called `name` by the user. */
exports.start = async function start(path, name) {
  Error.stackTraceLimit = REMEMBERED;
  let place = (row) => row;
  const fail = (text) => {
    fs.writeSync(2, `${text}\n`);
    process.exit(1);
  };
  process.on("uncaughtException", (error) => fail(told(error, name, place)));
  try {
    place = source.places(`${path}.map`);
    const text = source.text(path, name);
    const module = new Module(path, null);
    module.filename = path;
    module.paths = Module._nodeModulePaths(path.slice(0, path.lastIndexOf("/")));
    const require = Object.assign(Module.createRequire(path), { main: module });
    Object.assign(globalThis, {
      require,
      module,
      exports: module.exports,
      __filename: name,
      __dirname: ".",
    });
    process.argv = [process.argv[0], name];
    await source.compiled(text, name, require, place).run();
  } catch (error) {
    fail(error instanceof source.Unusable ? error.message : told(error, name, place));
  }
};

/** An error with the lines of the user's own file. */
function told(error, name, place) {
  const own = new RegExp(`(${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}):(\\d+):(\\d+)`);
  const frames = stackOf(error)
    .split("\n")
    .filter((line) => line.startsWith("    at ") && own.test(line))
    .map((line) =>
      line.replace(own, (_, file, row, column) => `${file}:${place(Number(row), Number(column))}`),
    );
  return [message(error), ...frames].join("\n");
}
