// The names that LeetCode gives a solution, as properties of the global object: a solution's own
// definitions of the same names take their place.

const Module = require("module");
const { KINDS } = require("./nodes");
const { CLASSES, PACKAGES, lookAt } = require("./queues");

/** Lets the solution see a name. */
function give(name, value) {
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
}

/** What `require` is for the file at `path`; the packages that LeetCode preloads are always there. */
function requirer(path) {
  const real = Module.createRequire(path);
  const own = (name) => {
    const ours = Object.hasOwn(PACKAGES, name) ? PACKAGES[name] : undefined;
    if (ours === undefined) return real(name);
    try {
      return real(name);
    } catch (error) {
      if (error.code === "MODULE_NOT_FOUND") return ours;
      throw error;
    }
  };
  return Object.assign(own, real);
}

/** lodash, where it is installed, loaded when it is first used. */
function giveLodash(require, source) {
  if (!/(?<![\w$.])_(?![\w$])/.test(source)) return;
  try {
    require.resolve("lodash");
  } catch {
    return;
  }
  Object.defineProperty(globalThis, "_", {
    configurable: true,
    get() {
      give("_", require("lodash"));
      return globalThis._;
    },
    set(value) {
      give("_", value);
    },
  });
}

/** The classes that are given, as a module that exports them. */
function given() {
  const names = [...Object.keys(CLASSES), "ListNode", "TreeNode", "Node", "_Node"];
  return Object.fromEntries(names.map((name) => [name, globalThis[name]]));
}

/** Gives all names to the file at `path`; `node` is the kind that `Node` and `_Node` mean. */
function fill(path, source, node) {
  const require = requirer(path);
  const module = { exports: {}, id: path, filename: path, loaded: false, children: [] };
  for (const [name, made] of Object.entries(CLASSES)) give(name, made);
  for (const kind of ["ListNode", "TreeNode", node]) {
    for (const name of KINDS[kind].names) give(name, KINDS[kind].ours);
  }
  lookAt(source);
  give("require", require);
  give("module", module);
  give("exports", module.exports);
  give("__filename", path);
  give("__dirname", path.slice(0, path.lastIndexOf("/")));
  giveLodash(require, source);
  return { require, module };
}

Object.assign(exports, { fill, give, given });
