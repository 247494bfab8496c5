// Structures of nodes written down as LeetCode writes them; a circle never hangs the walk.

const { KINDS } = require("./nodes");
const { Mistyped, Wrong, brief } = require("./shown");

/** The structure that starts at `start`; `whole` checks a node's value. */
exports.written = function written(kind, start, whole) {
  return isNone(start) ? [] : WALKS[kind](start, whole);
};

function isNone(node) {
  return node === null || node === undefined;
}

/** The value of a node, which must be one of its kind. */
function checked(kind, node, whole) {
  if (typeof node !== "object" || node === null || !("val" in node)) {
    throw new Mistyped(brief(node), KINDS[kind].names[0]);
  }
  try {
    return whole(node.val);
  } catch (wrong) {
    if (wrong instanceof Mistyped) {
      wrong.found = `a node whose value is ${wrong.found}`;
      wrong.path = [];
    }
    throw wrong;
  }
}

/** The values of a list, and the place of each node. */
function chain(kind, head, whole) {
  const values = [];
  const places = new Map();
  for (let node = head; !isNone(node); node = node.next) {
    if (places.has(node)) {
      throw new Wrong(
        `the list returned runs in a circle: node ${values.length} points back to node ` +
          `${places.get(node) + 1}`,
      );
    }
    values.push(checked(kind, node, whole));
    places.set(node, places.size);
  }
  return { values, places };
}

function randomList(head, whole) {
  const { values, places } = chain("RandomListNode", head, whole);
  return [...places.keys()].map((node, at) => {
    if (isNone(node.random)) return [values[at], null];
    if (places.has(node.random)) return [values[at], places.get(node.random)];
    throw new Wrong(
      `the random pointer of node ${at + 1} leads to a node outside of the list returned`,
    );
  });
}

function twoWays(value) {
  return new Wrong(`the tree returned reaches the node with value ${value} in two ways`);
}

function trimmed(values) {
  while (values.at(-1) === null) values.pop();
  return values;
}

function tree(root, whole) {
  const values = [];
  const seen = new Set();
  const queue = [root];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (isNone(node)) {
      values.push(null);
      continue;
    }
    const value = checked("TreeNode", node, whole);
    if (seen.has(node)) throw twoWays(value);
    seen.add(node);
    values.push(value);
    queue.push(node.left, node.right);
  }
  return trimmed(values);
}

function nary(root, whole) {
  const values = [checked("NaryNode", root, whole), null];
  const seen = new Set([root]);
  const queue = [root];
  for (let at = 0; at < queue.length; at++) {
    for (const child of items("children", queue[at])) {
      const value = checked("NaryNode", child, whole);
      if (seen.has(child)) throw twoWays(value);
      seen.add(child);
      values.push(value);
      queue.push(child);
    }
    values.push(null);
  }
  return trimmed(values);
}

function graph(start, whole) {
  const nodes = new Map();
  const seen = new Set();
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (seen.has(node)) continue;
    seen.add(node);
    const value = checked("GraphNode", node, whole);
    if (nodes.has(value)) {
      throw new Wrong(`the graph returned holds two nodes with the value ${value}`);
    }
    nodes.set(value, node);
    for (const neighbour of items("neighbors", node)) queue.push(neighbour);
  }
  const values = [...nodes.keys()].sort((a, b) => a - b);
  if (values.some((value, at) => value !== at + 1)) {
    throw new Wrong(
      `the graph returned holds ${values.length} nodes with the values ${brief(values)} where 1 ` +
        `to ${values.length} are due`,
    );
  }
  return values.map((value) => items("neighbors", nodes.get(value)).map((node) => node.val));
}

function items(link, node) {
  const found = node[link];
  if (isNone(found)) return [];
  if (found instanceof Set) return [...found];
  if (!Array.isArray(found)) {
    throw new Mistyped(`a node whose ${link} are ${brief(found)}`, "an array of nodes");
  }
  return found;
}

const WALKS = {
  ListNode: (head, whole) => chain("ListNode", head, whole).values,
  TreeNode: tree,
  GraphNode: graph,
  RandomListNode: randomList,
  NaryNode: nary,
};
