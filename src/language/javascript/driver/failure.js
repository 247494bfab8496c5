// An exception of the solution's as the judge tells it: its text and the user's own frames.

const { brief, clean } = require("./shown");

const TEXT_CAP = 4000;
const FRAMES_CAP = 24;

// Frames that an error remembers, the judge's own among them.
const REMEMBERED = 48;

class Exit extends Error {
  constructor() {
    super("the solution called process.exit");
    this.name = "Exit";
  }
}

/** The failure that an exception is; `place` turns a line of the code into one of the file. */
function told(error, file, place) {
  return { message: message(error), frames: frames(error, file, place) };
}

function message(error) {
  if (!isError(error)) return `threw ${brief(error)}, which is no Error`;
  let text;
  try {
    const name = typeof error.name === "string" && error.name ? error.name : "Error";
    text = String(error.message);
    if (text === "_ is not defined") text += "; the package lodash, which has it, is not installed";
    text = clean(text ? `${name}: ${text}` : name);
  } catch {
    return "an Error whose text cannot be had";
  }
  return text.length > TEXT_CAP ? clean(text.slice(0, TEXT_CAP)) + "…" : text;
}

function isError(error) {
  return typeof error === "object" && error !== null && "message" in error && "stack" in error;
}

function stackOf(error) {
  try {
    return typeof error.stack === "string" ? error.stack : "";
  } catch {
    return "";
  }
}

/** The frames of the user's own file, outermost first. */
function frames(error, file, place) {
  if (!isError(error)) return [];
  const name = file.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const frame = new RegExp(`^ {4}at (?:async )?(?:(.*) \\()?${name}:(\\d+):(\\d+)\\)?$`);
  const lines = stackOf(error)
    .split("\n")
    .filter((line) => line.startsWith("    at "));
  const found = [];
  for (const line of lines) {
    const parts = frame.exec(line);
    if (parts === null) continue;
    const [, caller, row, column] = parts;
    const called = caller && caller !== "Object.<anonymous>" ? ` in ${shortName(caller)}` : "";
    found.push(clean(`${file}:${place(Number(row), Number(column))}${called}`));
  }
  const more = lines.length >= REMEMBERED || found.length > FRAMES_CAP;
  const shown = found.slice(0, FRAMES_CAP).reverse();
  return more && shown.length > 0 ? ["… more calls …", ...shown] : shown;
}

/** A function's name without what was called on which object. */
function shortName(name) {
  return name.replace(/^(Object|global)\./, "").replace(/ \[as .*\]$/, "");
}

/** The failure with where it happened added to its text. */
function within(failure, where) {
  failure.message += `, in ${where}`;
  return failure;
}

Object.assign(exports, { Exit, REMEMBERED, message, stackOf, told, within });
