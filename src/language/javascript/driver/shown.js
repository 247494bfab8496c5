// Values in messages: short, and without running anything of the solution's.

const WIDTH = 60;

/** A value is not of the declared type: `due` names the type, `path` leads to the value. */
class Mistyped extends Error {
  constructor(found, due, reason = "is due") {
    super();
    this.found = found;
    this.due = due;
    this.reason = reason;
    this.path = [];
  }

  /** The message, as `returned undefined where int is due`, `verb` being what was done. */
  told(verb) {
    const place = this.path.map((index) => `[${index}]`).join("");
    const found = place ? `an array with ${this.found} at ${place}` : this.found;
    const missing = this.found === "undefined" && !place && verb.endsWith("returned");
    const hint = missing ? "; is a return missing?" : "";
    return `${verb} ${found} where ${this.due} ${this.reason}${hint}`;
  }
}

/** A result that is wrong whatever its value. */
class Wrong extends Error {}

/** A value in a few words. */
function brief(value) {
  const text = inWords(value, 0);
  return text.length <= WIDTH ? text : clean(text.slice(0, WIDTH - 1)) + "…";
}

function inWords(value, depth) {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.slice(0, WIDTH));
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      return bits(value) > 128 ? `a BigInt of ${bits(value)} bits` : `${value}n`;
    case "boolean":
    case "undefined":
      return String(value);
    case "function":
      return "a function";
    case "symbol":
      return "a symbol";
  }
  if (value === null) return "null";
  if (Array.isArray(value) && depth < 3) {
    const items = [];
    for (let at = 0; at < value.length && at < 8; at++) items.push(inWords(value[at], depth + 1));
    if (value.length > 8) items.push("…");
    return `[${items.join(", ")}]`;
  }
  const name = className(value);
  return name === "Object" ? "an object" : (/^[aeiou]/i.test(name) ? "an " : "a ") + name;
}

function bits(value) {
  return (value < 0n ? -value : value).toString(16).length * 4;
}

function className(value) {
  try {
    const name = Object.getPrototypeOf(value)?.constructor?.name;
    return typeof name === "string" && name !== "" ? name : "Object";
  } catch {
    return "Object";
  }
}

/** The text without halves of characters, which UTF-8 cannot hold. */
function clean(text) {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );
}

/** Whether UTF-8 can hold the text. */
function isWellFormed(text) {
  return text.isWellFormed ? text.isWellFormed() : clean(text) === text;
}

/** `1 parameter`, `2 parameters`. */
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A call in a message: `get(3)`. */
function called(name, args) {
  return `${name}(${args.map(brief).join(", ")})`;
}

Object.assign(exports, { Mistyped, Wrong, brief, called, clean, counted, isWellFormed });
