// Runs one case in a debugger: no judge started this process, so it starts the judge, which asks the
// question of the case and tells what came of it.

const fs = require("fs");
const { resolve } = require("path");
const { spawn } = require("child_process");
const channel = require("./channel");
const driver = require("./driver");
const program = require("./program");

/** Runs the part `driver` or `program` on the code at `path`, which is the user's file `name`. */
exports.start = function start(judge, folder, which, ...files) {
  const [path, name] = files.map((file) => resolve(file));
  const line = Number(process.env.JUDGE_STOP);
  if (line > 0) stopAt(name, line);
  if (which === "program") {
    // The lowest descriptor that is free: standard input.
    fs.closeSync(0);
    fs.openSync(`${folder}/input`, "r");
    program.start(path, name);
    return;
  }
  spawn(judge, ["__attend", folder], { stdio: "inherit" });
  const questions = fs.openSync(`${folder}/questions`, "r");
  channel.connect(questions, fs.openSync(`${folder}/answers`, "w"));
  driver.start(path);
};

/** Sets a breakpoint in the user's file, for a debugger that cannot be told of one as it starts. */
function stopAt(file, line) {
  const { Session } = require("inspector");
  const { pathToFileURL } = require("url");
  const session = new Session();
  session.connect();
  session.post("Debugger.enable");
  const url = pathToFileURL(file).href;
  session.post("Debugger.setBreakpointByUrl", { url, lineNumber: line - 1 });
}
