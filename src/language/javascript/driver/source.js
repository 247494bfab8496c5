// The user's file: run as it stands, as a script or, where it imports or exports, as a module, with
// messages that name its lines.

const fs = require("fs");
const Module = require("module");
const vm = require("vm");
const { clean } = require("./shown");
const { stackOf } = require("./failure");
const { given } = require("./prelude");

/** What V8 says when a script holds what only a module may hold. */
const MODULE_ONLY = [
  "Cannot use import statement outside a module",
  "Unexpected token 'export'",
  "Cannot use 'import.meta' outside a module",
  "await is only valid in async functions and the top level bodies of modules",
];

/** Behind the last line of a module, as its names cannot be reached from outside. */
const LOOK_UP = "\nexport const __look_up = (name) => eval(name);";

/** The file does not compile or lacks what is due; the message is for the user. */
class Unusable extends Error {}

/** The text of a file in UTF-8. */
function text(path, file) {
  const bytes = fs.readFileSync(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    throw new Unusable(`${file} is UTF-16; save it as UTF-8`);
  }
  const read = bytes.toString("utf8");
  if (read.includes("\ufffd") && !Buffer.from(read, "utf8").equals(bytes)) {
    throw new Unusable(notUtf8(bytes, file));
  }
  const zero = read.indexOf("\0");
  if (zero >= 0) {
    const line = read.slice(0, zero).split("\n").length;
    throw new Unusable(`${file}:${line}: the line holds a null byte; is this a text file?`);
  }
  return read.startsWith("\ufeff") ? read.slice(1) : read;
}

function notUtf8(bytes, file) {
  const read = Buffer.from(bytes.toString("utf8"), "utf8");
  let at = 0;
  while (read[at] === bytes[at]) at += 1;
  const line = bytes.subarray(0, at).toString("latin1").split("\n").length;
  const column = at - bytes.lastIndexOf(10, Math.max(at - 1, 0));
  const byte = bytes[at].toString(16).padStart(2, "0");
  return (
    `${file}:${line}: byte ${column} of the line, 0x${byte}, is not valid UTF-8; save the file as ` +
    "UTF-8"
  );
}

/** Lines of the code as lines of the user's file, when a compiler stands between them. */
function places(path) {
  if (!fs.existsSync(path)) return (row) => row;
  const map = new Module.SourceMap(JSON.parse(fs.readFileSync(path, "utf8")));
  return (row, column) =>
    (map.findEntry(row - 1, Math.max(column - 1, 0)).originalLine ?? row - 1) + 1;
}

/**
 * Compiles a source; `run` runs it and gives, perhaps later, a function that looks a name of the
 * file's up.
 */
function compiled(source, file, require, place) {
  const importModuleDynamically = (name) => import(name);
  if (!file.endsWith(".mjs")) {
    try {
      const script = new vm.Script(source, { filename: file, importModuleDynamically });
      return { run: () => (script.runInThisContext(), scriptName) };
    } catch (error) {
      if (!MODULE_ONLY.includes(error.message)) throw new Unusable(syntax(error, file, place));
    }
  }
  const module = (text) =>
    new vm.SourceTextModule(text, { identifier: file, importModuleDynamically });
  try {
    module(source);
  } catch (error) {
    throw new Unusable(syntax(located(error, source, file), file, place));
  }
  return { run: () => runModule(module(source + LOOK_UP), require) };
}

/**
 * The syntax error of a module with its place, of which V8 tells only in a script: one that reads
 * the same but for imports and exports.
 */
function located(error, source, file) {
  const head = "'use strict';(async()=>{";
  const blank = (text) => text.replace(/[^\n]/g, " ");
  const body = source.replace(
    /^[ \t]*(export(\s+default)?\b|import\b[^;'"]*['"][^'"\n]*['"];?)/gm,
    blank,
  );
  try {
    new vm.Script(`${head}${body}\n})`, { filename: file, columnOffset: -head.length });
  } catch (found) {
    if (stackOf(found).startsWith(`${file}:`)) return found;
  }
  return error;
}

function scriptName(name) {
  return new vm.Script(`typeof ${name} === "undefined" ? undefined : ${name}`).runInThisContext();
}

async function runModule(module, require) {
  await module.link(async (name) => {
    const found =
      name.startsWith("node:") || Module.builtinModules.includes(name) ? require(name) : null;
    return synthetic(name, found ?? (await imported(name, require)));
  });
  await module.evaluate();
  const look = module.namespace.__look_up;
  const named = (name) => look(`typeof ${name} === "undefined" ? undefined : ${name}`);
  named.default = module.namespace.default;
  return named;
}

/**
 * A package as `import` sees it: by `require` where that works. A file beside the user's own did
 * not come along; what people keep there is what LeetCode gives.
 */
async function imported(name, require) {
  try {
    return require(name);
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND" && name.startsWith(".")) return given();
    if (error.code !== "ERR_REQUIRE_ESM") throw error;
    return import(name);
  }
}

function synthetic(name, found) {
  const names = new Set(["default"]);
  if (found !== null && ["object", "function"].includes(typeof found)) {
    for (const key of Object.keys(found)) names.add(key);
  }
  return new vm.SyntheticModule(
    [...names],
    function () {
      for (const key of names) {
        this.setExport(key, key === "default" && !(key in Object(found)) ? found : found[key]);
      }
    },
    { identifier: name },
  );
}

/** A syntax error with its line, and its place shown below the line. */
function syntax(error, file, place) {
  const lines = stackOf(error).split("\n");
  const head = `${file}:`;
  if (!lines[0].startsWith(head)) return `${file}: ${clean(String(error))}`;
  const row = Number(lines[0].slice(head.length).split(":")[0]);
  const start = `${file}:${place(row, 1)}: ${error.name}: ${clean(error.message)}`;
  const [, line, mark] = lines;
  if (!/^\s*\^+\s*$/.test(mark ?? "")) return start;
  const indent = line.length - line.trimStart().length;
  return `${start}\n    ${clean(line.trim())}\n    ${mark.slice(indent).trimEnd()}`;
}

Object.assign(exports, { Unusable, compiled, places, syntax, text });
