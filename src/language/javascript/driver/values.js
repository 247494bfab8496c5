// Types: what a case's value becomes for the solution, and what its result becomes for the judge.
//
// All numbers are doubles, as on LeetCode: a `long` beyond 2^53 reaches the solution rounded. What
// comes back may be a BigInt, which is exact.

const { built, maker, KINDS } = require("./nodes");
const { written } = require("./walks");
const { Mistyped, brief, isWellFormed } = require("./shown");

const LIMITS = {
  int: [-(2 ** 31), 2 ** 31 - 1, "a 32-bit int"],
  uint: [-(2 ** 31), 2 ** 32 - 1, "32 bits"],
  long: [-(2n ** 63n), 2n ** 63n - 1n, "a 64-bit int"],
};
const ODD = { NaN, Infinity, "-Infinity": -Infinity };

/**
 * A declared type: `build` makes the solution's value, `encode` the JSON text for the judge.
 *
 * `depth` counts the arrays around the innermost type; `node` is the kind of that type's nodes.
 */
class Type {
  constructor(name, lookUp) {
    let core = name;
    this.depth = 0;
    while (core.endsWith("[]") || core.startsWith("list<")) {
      core = core.endsWith("[]") ? core.slice(0, -2) : core.slice(5, -1);
      this.depth += 1;
    }
    this.core = core;
    this.node = core in KINDS ? core : null;
    if (this.node) {
      const make = maker(core, lookUp);
      const whole = (value) => (SCALARS.int(value), Number(value));
      this.build = (value) => built(core, value, make);
      this.encode = (value) => JSON.stringify(written(core, value, whole));
    } else {
      this.build = core === "double" ? float : null;
      this.encode = SCALARS[core];
    }
    let quick = QUICK[core];
    let due = core;
    for (let level = 0; level < this.depth; level++) {
      due += "[]";
      this.build = this.build && arrayBuilder(this.build);
      this.encode = arrayEncoder(this.encode, quick, due);
      quick = undefined;
    }
    this.build ??= (value) => value;
  }

  /** A plain value that shares no array with `value`. */
  copy(value) {
    return copied(value, this.depth);
  }

  /** The nodes at which the structures within a value start. */
  structures(value) {
    let level = [value];
    for (let depth = 0; depth < this.depth; depth++) {
      level = level.flatMap((items) => (Array.isArray(items) ? items : []));
    }
    return level.filter((node) => node !== null && node !== undefined);
  }
}

function copied(value, depth) {
  if (depth === 0 || !Array.isArray(value)) return value;
  return depth === 1 ? value.slice() : value.map((item) => copied(item, depth - 1));
}

/** Whether two plain values are the same, arrays by their elements. */
function same(one, other) {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((item, at) => same(item, other[at]));
}

function float(value) {
  return typeof value === "string" ? ODD[value] : value;
}

function arrayBuilder(inner) {
  return (items) => items.map((item) => inner(item));
}

/** The items of what is taken for an array; null for anything else. */
function listed(value) {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || value instanceof Map) return null;
  if (value instanceof String || typeof value[Symbol.iterator] !== "function") return null;
  return Array.from(value);
}

/** A result with every iterator and set in it drained, down to `depth` arrays. */
function settled(value, depth) {
  const items = listed(value);
  if (items === null) return value;
  if (depth > 1 && (depth > 2 || !items.every(Array.isArray))) {
    return items.map((item) => settled(item, depth - 1));
  }
  return items;
}

function arrayEncoder(inner, quick, due) {
  return (value) => {
    const items = listed(value);
    if (items === null) throw new Mistyped(brief(value), due);
    if (quick?.(items)) return JSON.stringify(items);
    const texts = [];
    // By index, as `map` would leave out what was never set.
    for (let at = 0; at < items.length; at++) {
      try {
        texts.push(inner(items[at]));
      } catch (wrong) {
        if (wrong instanceof Mistyped) wrong.path.unshift(at);
        throw wrong;
      }
    }
    return `[${texts.join(",")}]`;
  };
}

function allSmall(items) {
  for (let at = 0; at < items.length; at++) {
    if (typeof items[at] !== "number" || items[at] !== (items[at] | 0)) return false;
  }
  return true;
}

// Quick looks at a whole array that spare a text for each item.
const QUICK = { int: allSmall, long: allSmall };

function integer(name) {
  const [low, high, width] = LIMITS[name];
  return (value) => {
    if (typeof value === "boolean") return value ? "1" : "0";
    if (typeof value !== "bigint" && !Number.isInteger(value)) {
      throw new Mistyped(brief(value), name);
    }
    if (low <= value && value <= high) {
      return Number.isSafeInteger(value) ? String(value) : BigInt(value).toString();
    }
    throw new Mistyped(brief(value), name, `is due, and it does not fit in ${width}`);
  };
}

function double(value) {
  if (typeof value === "bigint" || typeof value === "boolean") value = Number(value);
  if (typeof value !== "number") throw new Mistyped(brief(value), "double");
  return Number.isFinite(value) ? (Object.is(value, -0) ? "-0.0" : String(value)) : `"${value}"`;
}

function bool(value) {
  if (value === true || value === 1) return "true";
  if (value === false || value === 0) return "false";
  throw new Mistyped(brief(value), "bool");
}

function string(value) {
  if (typeof value !== "string") throw new Mistyped(brief(value), "string");
  if (isWellFormed(value)) return JSON.stringify(value);
  throw new Mistyped(brief(value), "string", "is due, and it holds half of a character");
}

function char(value) {
  if (typeof value === "string" && value.length === 1) return string(value);
  throw new Mistyped(brief(value), "char");
}

/** Each plain type: a value's JSON text. */
const SCALARS = {
  int: integer("int"),
  uint: integer("uint"),
  long: integer("long"),
  double,
  bool,
  char,
  string,
  void: () => "null",
};

Object.assign(exports, { SCALARS, Type, same, settled });
