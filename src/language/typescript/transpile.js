// Makes JavaScript of a TypeScript file, by Node.js itself or by the compiler that was found, with
// a map of the lines where they differ. Types are left unchecked: what runs, runs.

const fs = require("fs");
const Module = require("module");
const path = require("path");
const { spawnSync } = require("child_process");
const { Unusable, text } = require("./source");
const { laidOut } = require("./lines");

const CODE = "code.js";
const MAP_COMMENT = /\n\/\/# sourceMappingURL=\S*\s*$/;

/**
 * Writes `code.js` into the working folder, of the file at `from`; `compiler` may be empty. `own` is
 * the path of the user's own file where the code must have its lines, or empty.
 */
exports.start = function start(from, name, compiler, own) {
  try {
    const source = text(from, name);
    const { code, map } = made(source, name, from, compiler);
    const plain = code.replace(MAP_COMMENT, "\n");
    fs.writeFileSync(CODE, own ? laidOut(plain, map, own) : plain);
    if (map && !own) fs.writeFileSync(`${CODE}.map`, map);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.log(error.message);
    process.exitCode = 1;
  }
};

function made(source, name, from, compiler) {
  const own = typeof Module.stripTypeScriptTypes === "function" ? byNode(source, name) : null;
  if (own && !own.unsupported) return own;
  if (compiler.endsWith("tsc")) return byTsc(source, name, from, compiler);
  if (path.basename(compiler) === "deno") return byDeno(source, name, from, compiler);
  if (/^bun(\.exe)?$/.test(path.basename(compiler))) return byBun(source, name, from, compiler);
  if (compiler) return byEsbuild(source, name, compiler);
  throw new Unusable(
    `${own.unsupported}\nNode.js ${process.versions.node} by itself only takes types away; install a ` +
      "compiler with: npm install -g typescript",
  );
}

/** By Node.js itself: types become spaces; what is more than types is transformed if it can be. */
function byNode(source, name) {
  const strip = (options) => Module.stripTypeScriptTypes(source, { sourceUrl: name, ...options });
  try {
    return { code: strip({ mode: "strip" }) };
  } catch (error) {
    if (error.code !== "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX") throw ofNode(error, source, name);
    try {
      const code = strip({ mode: "transform", sourceMap: true });
      const encoded = /sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(code);
      return { code, map: encoded && Buffer.from(encoded[1], "base64") };
    } catch (other) {
      if (other.code !== "ERR_INVALID_ARG_VALUE") throw ofNode(other, source, name);
      return { unsupported: ofNode(error, source, name).message };
    }
  }
}

function ofNode(error, source, name) {
  const lines = String(error.stack).split("\n");
  const row = Number(lines[0].slice(name.length + 1));
  const mark = lines.find((line) => /^\s*\^+\s*$/.test(line));
  if (!lines[0].startsWith(`${name}:`) || !row || !mark)
    return new Unusable(`${name}: ${error.message}`);
  return faulty(source, name, row, mark.indexOf("^") + 1, error.message);
}

function byEsbuild(source, name, compiler) {
  const { transformSync } = require(compiler);
  const options = {
    loader: "ts",
    target: "esnext",
    sourcefile: name,
    sourcemap: "external",
    logLevel: "silent",
  };
  try {
    return transformSync(source, options);
  } catch (error) {
    const [first] = error.errors ?? [];
    if (!first?.location) throw error;
    throw faulty(source, name, first.location.line, first.location.column + 1, first.text);
  }
}

function byTsc(source, name, from, compiler) {
  const about = path.join(path.dirname(path.dirname(compiler)), "package.json");
  const [major, minor] = JSON.parse(fs.readFileSync(about, "utf8")).version.split(".").map(Number);
  const args = [
    "--target",
    "esnext",
    "--module",
    "esnext",
    "--sourceMap",
    "--noLib",
    "--outDir",
    "out",
  ];
  if (major > 5 || (major === 5 && minor > 5)) args.push("--noCheck");
  if (major > 5) args.push("--ignoreConfig");
  const ran = spawnSync(process.execPath, [compiler, ...args, from], { encoding: "utf8" });
  if (ran.error) throw ran.error;
  // Below 2000 are faults of the grammar; above are those of types, at which nothing stops.
  const fault = /\((\d+),(\d+)\): error TS1\d\d\d: (.*)$/m.exec(ran.stdout);
  if (fault) throw faulty(source, name, Number(fault[1]), Number(fault[2]), fault[3]);
  return written(name, from, ran);
}

function byDeno(source, name, from, compiler) {
  const args = ["transpile", "--quiet", "--no-check", "--no-config", "--no-lock", "--no-remote"];
  const out = ["--source-map", "separate", "--outdir", "out", from];
  const home = path.resolve("deno");
  const env = { ...process.env, DENO_DIR: home, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const ran = spawnSync(compiler, [...args, ...out], { encoding: "utf8", env });
  if (ran.error) throw ran.error;
  fs.rmSync(home, { recursive: true, force: true });
  const fault = /error: SyntaxError: (.*)[^]*?:(\d+):(\d+)$/m.exec(ran.stderr);
  if (fault) throw faulty(source, name, Number(fault[2]), Number(fault[3]), fault[1]);
  return written(name, from, ran);
}

/**
 * By Bun, which keeps a map only where it bundles, and keeps every name of the file only where there
 * is an `eval` that could mean it. Around code without exports it puts a function.
 */
function byBun(source, name, from, compiler) {
  const asked = path.join("bun", path.basename(from));
  fs.mkdirSync("bun", { recursive: true });
  fs.writeFileSync(asked, `${source}\n;eval("")\n`);
  const args = ["build", asked, "--target=node", "--format=esm", "--packages=external"];
  const out = ["--sourcemap=external", "--outdir", "out"];
  const env = { ...process.env, NO_COLOR: "1" };
  const ran = spawnSync(compiler, [...args, ...out], { encoding: "utf8", env });
  if (ran.error) throw ran.error;
  fs.rmSync("bun", { recursive: true, force: true });
  const fault = /^error: (.*)\n\s+at .*:(\d+):(\d+)$/m.exec(ran.stderr);
  if (fault) throw faulty(source, name, Number(fault[2]), Number(fault[3]), fault[1]);
  const { code, map } = written(name, from, ran);
  const lines = code.split("\n");
  const opens = lines.findIndex((line) => /^var require_\w+ = __commonJS\(.*\{$/.test(line));
  const ends = lines.findLastIndex((line) => line.trim() === 'eval("");');
  lines[ends] = "";
  if (opens < 0) return { code: lines.join("\n"), map };
  const own = lines.slice(0, ends).fill("", 0, opens + 1);
  return { code: own.join("\n"), map };
}

/** What a compiler wrote into `out`. */
function written(name, from, ran) {
  const made = path.join("out", path.basename(from).replace(/\.ts$/, ".js"));
  if (!fs.existsSync(made)) throw new Unusable(`${name}: ${(ran.stdout + ran.stderr).trim()}`);
  return { code: fs.readFileSync(made, "utf8"), map: fs.readFileSync(`${made}.map`) };
}

/** A syntax error with its place shown below the line. */
function faulty(source, name, row, column, message) {
  const line = source.split(/\r?\n/)[row - 1] ?? "";
  const indent = line.length - line.trimStart().length;
  const mark = " ".repeat(Math.max(column - 1 - indent, 0)) + "^";
  return new Unusable(`${name}:${row}: SyntaxError: ${message}\n    ${line.trim()}\n    ${mark}`);
}
