// Finding what the judge calls in the user's file, and saying what is there when it is not.

const { Unusable } = require("./source");

const DEFINITION =
  /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\s*\*?|(?:abstract\s+)?class|const|let|var)\s+([A-Za-z_$][\w$]*)/gm;
const toString = Function.prototype.toString;

/** What the user's file gives: names at its top, and what it exports. */
class File {
  constructor(file, source, lookUp, exported, before) {
    this.file = file;
    this.source = source;
    this.exported = exported;
    this.fallback = lookUp.default;
    this.named = (name) => {
      const found = lookUp(name);
      return typeof found === "function" && found !== before.get(name) ? found : undefined;
    };
  }

  /** A function or class of one of these names: at the top of the file, or exported. */
  find(names) {
    for (const name of names) {
      for (const place of [
        this.named,
        (key) => this.exported?.[key],
        (key) => this.fallback?.[key],
      ]) {
        const found = place(name);
        if (typeof found === "function") return found;
      }
    }
    // The one thing exported needs no name.
    const alone = [this.exported, this.fallback].find(
      (found) =>
        typeof found === "function" &&
        (names.includes(found.name) || /^(default)?$/.test(found.name)),
    );
    return alone && !isClass(alone) ? alone : undefined;
  }

  /** The class of this name. */
  owner(name) {
    const found = this.find([name]);
    const exported = [this.exported, this.fallback].find(
      (each) => isClass(each) && each.name === name,
    );
    return found ?? exported;
  }

  /** Every function and class at the top of the file, shown by its name. */
  defined() {
    const found = new Map();
    for (const [, name] of this.source.matchAll(DEFINITION)) {
      const value = this.named(name);
      if (value === undefined || ["ListNode", "TreeNode", "Node", "_Node"].includes(name)) continue;
      const methods = isClass(value) ? methodsOf(value) : new Map();
      for (const [method, shown] of methods) found.set(`${name}.${method}`, `${name}.${shown}`);
      if (methods.size === 0)
        found.set(name, isClass(value) ? `class ${name}` : shape(value, name));
    }
    return found;
  }
}

/** How to get the callable for one case: from a new Solution, or the bare function. */
function functionOf(file, names) {
  const Solution = file.owner("Solution");
  if (Solution !== undefined) {
    for (const name of names) {
      const inherited = typeof Solution.prototype?.[name] === "function";
      if (!inherited && typeof Solution[name] === "function") return () => method(Solution, name);
      if (inherited || mentions(Solution, name)) return () => method(new Solution(), name);
    }
  }
  const found = file.find(names);
  if (found !== undefined) return () => found;
  if (Solution !== undefined) {
    const start = `no method \`${names[0]}\` in class Solution`;
    throw new Unusable(start + hint(methodsOf(Solution), names[0]));
  }
  const start = `${file.file} defines neither class Solution nor a function \`${names[0]}\``;
  throw new Unusable(start + hint(file.defined(), names[0]));
}

function method(owner, name) {
  const found = owner[name];
  return (...args) => found.apply(owner, args);
}

/** The class that a problem asks for, with these methods. */
function classOf(file, names, methods) {
  const owner = names.map((name) => file.owner(name)).find((found) => found !== undefined);
  if (owner === undefined) {
    const start = `${file.file} defines no class \`${names[0]}\``;
    throw new Unusable(start + hint(file.defined(), names[0]));
  }
  for (const name of methods) {
    if (typeof owner.prototype?.[name] !== "function" && !mentions(owner, name)) {
      const start = `no method \`${name}\` in class ${owner.name || names[0]}`;
      throw new Unusable(start + hint(methodsOf(owner), name));
    }
  }
  return owner;
}

function isClass(found) {
  if (typeof found !== "function") return false;
  return (
    /^class\b/.test(toString.call(found)) ||
    Object.getOwnPropertyNames(found.prototype ?? {}).length > 1
  );
}

/** Whether a class may give its instances this method when they are made. */
function mentions(owner, name) {
  return new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(
    toString.call(owner),
  );
}

function methodsOf(owner) {
  const found = new Map();
  for (
    let base = owner.prototype;
    base && base !== Object.prototype;
    base = Object.getPrototypeOf(base)
  ) {
    for (const name of Object.getOwnPropertyNames(base)) {
      const value = Object.getOwnPropertyDescriptor(base, name).value;
      if (name !== "constructor" && typeof value === "function" && !found.has(name)) {
        found.set(name, shape(value, name));
      }
    }
  }
  return found;
}

/** The text between the parentheses of a function's first line. */
function parameters(found) {
  const text = toString.call(found);
  const bare = /^(?:async\s+)?([\w$]+)\s*=>/.exec(text);
  if (bare) return bare[1];
  const start = text.indexOf("(");
  let depth = 0;
  for (let at = start; at >= 0 && at < text.length; at++) {
    if ("([{".includes(text[at])) depth += 1;
    if (")]}".includes(text[at])) depth -= 1;
    if (depth === 0)
      return text
        .slice(start + 1, at)
        .replace(/\s+/g, " ")
        .trim();
  }
  return "";
}

function shape(found, name) {
  return `${name}(${parameters(found)})`;
}

/** What to add when a call failed and the function takes another number of values. */
function countHint(found, name, passed) {
  const text = parameters(found);
  if (found.length <= passed.length || text.includes("=")) return "";
  return (
    `. ${name} takes ${found.length} parameters (${text}); the problem passes ${passed.length}` +
    (passed.length > 0 ? ` (${passed.join(", ")})` : "")
  );
}

/** What is there, and whether one of it looks like what is due. */
function hint(found, name) {
  if (found.size === 0) return "; it defines nothing that could be called";
  const shown = [...found.values()];
  let text = `; it defines ${shown.slice(0, 8).join(", ")}${shown.length > 8 ? ", …" : ""}`;
  const near = [...found.keys()].find(
    (key) => distance(plain(key), plain(name)) <= name.length / 4,
  );
  if (near !== undefined || found.size === 1) {
    text += `. did you mean to rename ${found.size === 1 ? "it" : near}?`;
  }
  return text;
}

function plain(name) {
  return name
    .slice(name.lastIndexOf(".") + 1)
    .replaceAll("_", "")
    .toLowerCase();
}

/** How many letters must be changed, added or taken away to make one word of the other. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const change = row[to] + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(change, row[to + 1] + 1, next[to] + 1));
    }
    row = next;
  }
  return row[other.length];
}

Object.assign(exports, { File, classOf, countHint, functionOf });
