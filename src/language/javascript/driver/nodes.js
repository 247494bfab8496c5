// The node classes that LeetCode gives, and structures built of them or of the user's own.

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

function GraphNode(val, neighbors) {
  this.val = val === undefined ? 0 : val;
  this.neighbors = neighbors === undefined ? [] : neighbors;
}

function RandomListNode(val, next, random) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
  this.random = random === undefined ? null : random;
}

function NaryNode(val, children) {
  this.val = val === undefined ? 0 : val;
  this.children = children === undefined ? [] : children;
}

/** Each type: the class, its names in a solution, and the properties that lead to other nodes. */
const KINDS = {
  ListNode: { ours: ListNode, names: ["ListNode"], links: ["next"] },
  TreeNode: { ours: TreeNode, names: ["TreeNode"], links: ["left", "right"] },
  GraphNode: { ours: GraphNode, names: ["_Node", "Node"], links: ["neighbors"] },
  RandomListNode: { ours: RandomListNode, names: ["_Node", "Node"], links: ["next", "random"] },
  NaryNode: { ours: NaryNode, names: ["_Node", "Node"], links: ["children"] },
};

for (const { ours, names } of Object.values(KINDS)) {
  Object.defineProperty(ours, "name", { value: names[0] });
}

/** How to make a node: of the user's class where it has the usual properties, else of ours. */
function maker(kind, lookUp) {
  const { ours, names, links } = KINDS[kind];
  const theirs = names.map(lookUp).find((found) => typeof found === "function" && found !== ours);
  if (theirs === undefined) return (value) => new ours(value);
  const make = (value) => {
    const node = new theirs(value);
    node.val = value;
    return node;
  };
  try {
    const node = new theirs(0);
    if ("val" in node && links.every((link) => link in node)) return make;
  } catch {
    // It needs more than a value: ours serves.
  }
  return (value) => new ours(value);
}

/** The structure that a case writes as `value`; an empty list is no node at all. */
function built(kind, value, make) {
  return value.length > 0 ? BUILDERS[kind](value, make) : null;
}

function list(values, make) {
  let after = null;
  for (let at = values.length - 1; at >= 0; at--) {
    const node = make(values[at]);
    node.next = after;
    after = node;
  }
  return after;
}

function leaf(make, value) {
  const node = make(value);
  node.left = null;
  node.right = null;
  return node;
}

function tree(values, make) {
  const root = leaf(make, values[0]);
  const parents = [root];
  let at = 1;
  for (let turn = 0; turn < parents.length && at < values.length; turn++) {
    for (const side of ["left", "right"]) {
      if (at < values.length && values[at] !== null) {
        const child = leaf(make, values[at]);
        parents[turn][side] = child;
        parents.push(child);
      }
      at += 1;
    }
  }
  return root;
}

function graph(adjacency, make) {
  const nodes = adjacency.map((_, at) => make(at + 1));
  adjacency.forEach((neighbours, at) => {
    nodes[at].neighbors = neighbours.map((value) => nodes[value - 1]);
  });
  return nodes[0];
}

function randomList(pairs, make) {
  const nodes = pairs.map(([value]) => make(value));
  pairs.forEach(([, target], at) => {
    nodes[at].next = at + 1 < nodes.length ? nodes[at + 1] : null;
    nodes[at].random = target === null ? null : nodes[target];
  });
  return nodes[0];
}

function nary(values, make) {
  const branch = (value) => {
    const node = make(value);
    node.children = [];
    return node;
  };
  const parents = [branch(values[0])];
  let parent = -1;
  for (let at = 1; at < values.length; at++) {
    if (values[at] === null) {
      parent += 1;
    } else {
      const child = branch(values[at]);
      parents[parent].children.push(child);
      parents.push(child);
    }
  }
  return parents[0];
}

const BUILDERS = {
  ListNode: list,
  TreeNode: tree,
  GraphNode: graph,
  RandomListNode: randomList,
  NaryNode: nary,
};

/** Lets the tail of a list point back to the node at `position`; -1 for none. */
function closeCycle(head, position) {
  if (head === null || position < 0) return;
  const nodes = [head];
  while (nodes.at(-1).next !== null) nodes.push(nodes.at(-1).next);
  nodes.at(-1).next = nodes[position];
}

function isMany(target) {
  return Array.isArray(target) || target instanceof Set;
}

/** Every node that can be reached from `start`, breadth first, by identity. */
function reachable(kind, start) {
  const { links } = KINDS[kind];
  const found = new Set();
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at];
    if (node === null || typeof node !== "object" || found.has(node)) continue;
    found.add(node);
    for (const link of links) {
      const target = node[link];
      if (isMany(target)) for (const each of target) queue.push(each);
      else queue.push(target);
    }
  }
  return found;
}

/** What a structure looks like, to be compared later: its nodes, values and links. */
function picture(kind, start) {
  const parts = [];
  for (const node of reachable(kind, start)) {
    parts.push(node, node.val);
    for (const link of KINDS[kind].links) {
      const target = node[link];
      if (isMany(target)) for (const each of target) parts.push(each);
      else parts.push(target);
    }
  }
  return parts;
}

Object.assign(exports, { KINDS, built, closeCycle, maker, picture, reachable });
