// Loads the user's file and answers the judge's questions, one line each.

const channel = require("./channel");
const prelude = require("./prelude");
const source = require("./source");
const streams = require("./streams");
const timing = require("./timing");
const { Exit, REMEMBERED, told } = require("./failure");
const { File } = require("./finding");
const { FunctionProblem } = require("./function");
const { ClassProblem, CodecProblem } = require("./object");

const PROBLEMS = { function: FunctionProblem, class: ClassProblem, codec: CodecProblem };

/** Runs the driver on the code at `path`, which is the user's file or was made of it. */
exports.start = function start(path) {
  serve(path).catch((error) => {
    channel.writeAll(2, `the driver failed: ${error.stack}\n`);
    channel.leave(1);
  });
};

async function serve(path) {
  const hello = channel.ask();
  if (hello === null) channel.leave(0);
  const flush = streams.replace();
  process.exit = () => {
    throw new Exit();
  };
  process.reallyExit = process.exit;
  timing.watch();
  Error.stackTraceLimit = REMEMBERED;
  const { ready, problem } = await load(path, hello.file, hello.signature);
  flush();
  channel.answer(JSON.stringify(ready));
  while (problem) {
    const question = channel.ask();
    if (question === null) break;
    let answer = problem.answer(question.step, question.args);
    if (answer instanceof Promise) answer = await answer;
    flush();
    const times = `"cpu_ns":${answer.cpu},"wall_ns":${answer.wall}`;
    channel.answer(`{"case":${question.case},${times},"result":${answer.text}}`);
  }
  channel.leave(0);
}

/** The first answer, and the problem to solve if the file is fit for it. */
async function load(path, name, signature) {
  let place = (row) => row;
  try {
    place = source.places(`${path}.map`);
    const text = source.text(path, name);
    const before = new Map(globalNames(signature).map((each) => [each, globalThis[each]]));
    const { require, module } = prelude.fill(path, text, nodeKind(signature));
    const code = source.compiled(text, name, require, place);
    let lookUp;
    try {
      const run = timing.timed(code.run);
      const { failed, error, result } = run instanceof Promise ? await run : run;
      if (failed) throw error;
      lookUp = result;
    } catch (error) {
      const failure = told(error, name, place);
      // A name that is declared twice shows only when the script is run.
      const early = error instanceof SyntaxError && failure.frames.length === 0;
      return {
        ready: early ? { compile: source.syntax(error, name, place) } : { exception: failure },
      };
    }
    const file = new File(name, text, lookUp, module.exports, before);
    const problem = new PROBLEMS[signature.kind](file, signature, lookUp, place);
    return { ready: "ready", problem };
  } catch (error) {
    if (error instanceof source.Unusable) return { ready: { compile: error.message } };
    throw error;
  }
}

/** The names that the signature asks for. */
function globalNames(signature) {
  return [
    signature.name,
    ...(signature.aliases ?? []),
    signature.encode,
    signature.decode,
    "Solution",
    "solution",
  ].filter(Boolean);
}

/** Which of the three classes called Node the signature means. */
function nodeKind(signature) {
  const text = JSON.stringify(signature);
  return ["RandomListNode", "NaryNode"].find((kind) => text.includes(kind)) ?? "GraphNode";
}
