// Code with every statement on the user's own line, as Node.js's debugger in the terminal knows no
// maps, with a map that says just that for the editors that want one.

const Module = require("module");
const { pathToFileURL } = require("url");

/** Lays `code` out by its `map`; without one its lines are the user's already. */
exports.laidOut = function laidOut(code, map, file) {
  const text = map ? moved(code, JSON.parse(map)) : code;
  return text + "\n" + comment(text, file);
};

function moved(code, map) {
  const places = new Module.SourceMap(map);
  let out = "";
  let row = 0;
  code.split("\n").forEach((line, index) => {
    const indent = line.length - line.trimStart().length;
    const entry = places.findEntry(index, indent);
    const own = entry.generatedLine === index ? entry.originalLine : undefined;
    const start = out.lastIndexOf("\n") + 1;
    // Nothing may be joined to a comment, and what no line of the user's made keeps its own.
    const joins = own !== undefined && own <= row && !out.slice(start).includes("//");
    if (index > 0 && !joins) {
      out += "\n";
      row += 1;
    } else if (index > 0) {
      out += " ";
    }
    while (own !== undefined && row < own) {
      out += "\n";
      row += 1;
    }
    out += line;
  });
  return out;
}

/** The comment with a map of each line to the same line of the user's file. */
function comment(text, file) {
  const rows = text.split("\n").length;
  const map = {
    version: 3,
    sources: [pathToFileURL(file).href],
    names: [],
    mappings: ["AAAA", ...new Array(rows - 1).fill("AACA")].join(";"),
  };
  const data = Buffer.from(JSON.stringify(map)).toString("base64");
  return `//# sourceMappingURL=data:application/json;base64,${data}\n`;
}
