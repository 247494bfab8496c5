// One call of the solution's function for one case.

const nodes = require("./nodes");
const { countHint, functionOf } = require("./finding");
const { told } = require("./failure");
const { give } = require("./prelude");
const { timed } = require("./timing");
const { Mistyped, Wrong, brief, counted } = require("./shown");
const { SCALARS, Type, same, settled } = require("./values");

/** A function problem: a new Solution for each case, or the bare function. */
class FunctionProblem {
  constructor(file, signature, lookUp, place) {
    this.file = file.file;
    this.place = place;
    this.name = signature.name;
    this.params = signature.params;
    this.places = new Map(this.params.map((param, at) => [param.name, at]));
    this.types = this.params.map((param) => new Type(param.type, lookUp));
    this.returns = new Type(signature.returns, lookUp);
    const { judged } = signature;
    this.how = judged === "return" ? judged : Object.keys(judged)[0];
    this.judged = this.places.get(judged[this.how]);
    this.root = this.places.get(signature["returns-node-of"]);
    this.fresh = signature.fresh;
    const kept = this.fresh ? [...this.places.keys()] : signature.unchanged;
    this.kept = kept.map((name) => this.places.get(name));
    const names = [signature.name, ...signature.aliases];
    this.api = signature.api ? new Api(signature.api) : null;
    this.get = this.api?.wrapped(file, names) ?? functionOf(file, names);
  }

  answer(_step, args) {
    const built = this.build(args);
    const before = this.kept.map((at) => this.picture(at, built[at]));
    const owned = this.fresh || this.root !== undefined ? this.nodesOf(built) : null;
    if (this.api) this.api.value = args[this.places.get(this.api.hidden)];
    const passed = built.filter((_, at) => !this.params[at].hidden);
    let called;
    const run = () => {
      called = this.get();
      return called(...passed);
    };
    const { depth } = this.returns;
    const report = (outcome) => this.told(outcome, called, built, before, owned);
    const outcome = timed(run, depth > 0 ? (result) => settled(result, depth) : undefined);
    return outcome instanceof Promise ? outcome.then(report) : report(outcome);
  }

  told({ failed, error, result, cpu, wall }, called, built, before, owned) {
    const passed = this.params.filter((param) => !param.hidden).map((param) => param.name);
    const hint = () => (called ? countHint(called, this.name, passed) : "");
    let text;
    if (failed) {
      const failure = told(error, this.file, this.place);
      failure.message += hint();
      text = JSON.stringify({ exception: failure });
    } else {
      try {
        text = `{"value":${this.judge(result, built, before, owned)}}`;
      } catch (wrong) {
        const verb =
          this.how === "in-place" ? `left ${this.params[this.judged].name} as` : "returned";
        text = mistaken(wrong, verb, hint);
      }
    }
    return { text, cpu, wall };
  }

  build(args) {
    const built = args.map((arg, at) =>
      this.params[at].within ? null : this.types[at].build(arg),
    );
    this.params.forEach((param, at) => {
      if (param.within) {
        const root = this.places.get(param.within);
        built[at] = this.node(root, built[root], args[at]);
      } else if (param.cycle) {
        nodes.closeCycle(built[at], args[this.places.get(param.cycle)]);
      }
    });
    return built;
  }

  node(at, root, value) {
    for (const node of nodes.reachable(this.types[at].node, root)) {
      if (node.val === value) return node;
    }
    return null;
  }

  /** Every node of the arguments that count: of the one root, or of all. */
  nodesOf(built) {
    const owned = new Set();
    const places = this.fresh ? built.keys() : [this.root];
    for (const at of places) {
      const { node } = this.types[at];
      for (const start of node ? this.types[at].structures(built[at]) : []) {
        for (const each of nodes.reachable(node, start)) owned.add(each);
      }
    }
    return owned;
  }

  picture(at, value) {
    const type = this.types[at];
    if (!type.node) return type.copy(value);
    return type.structures(value).map((start) => nodes.picture(type.node, start));
  }

  judge(result, built, before, owned) {
    if (this.fresh) this.checkFresh(result, owned);
    const value = this.value(result, built, owned);
    this.kept.forEach((at, index) => {
      if (!same(before[index], this.picture(at, built[at]))) {
        throw new Wrong(`${this.params[at].name} was changed; the task forbids it`);
      }
    });
    return value;
  }

  value(result, built, owned) {
    if (this.root !== undefined) return this.ownNode(result, owned);
    if (this.how === "return") return this.returns.encode(result);
    let judged = built[this.judged];
    if (this.how === "prefix") {
      const count = Number(SCALARS.int(result));
      if (count < 0 || count > judged.length) {
        const { name } = this.params[this.judged];
        throw new Wrong(
          `returned ${count}, but ${name} holds ${counted(judged.length, "element")}`,
        );
      }
      judged = judged.slice(0, count);
    }
    return this.types[this.judged].encode(judged);
  }

  ownNode(result, owned) {
    if (result === null || result === undefined) throw new Wrong("returned no node");
    if (owned.has(result)) return SCALARS.int(result.val);
    if (typeof result !== "object" || !("val" in result)) {
      throw new Mistyped(brief(result), this.types[this.root].core);
    }
    const { name } = this.params[this.root];
    throw new Wrong(
      `the node returned, with the value ${brief(result.val)}, is not one of ${name}`,
    );
  }

  checkFresh(result, owned) {
    for (const start of this.returns.structures(result)) {
      for (const node of nodes.reachable(this.returns.node, start)) {
        if (owned.has(node))
          throw new Wrong(`the copy shares node ${brief(node.val)} with the input`);
      }
    }
  }
}

/** What is wrong with a result, as a JSON text. */
function mistaken(wrong, verb, hint = () => "") {
  if (wrong instanceof Mistyped) return JSON.stringify({ type: wrong.told(verb) + hint() });
  if (wrong instanceof Wrong) return JSON.stringify({ wrong: wrong.message });
  throw wrong;
}

/** The function that the judge gives the solution, answering from a hidden value. */
class Api {
  constructor(api) {
    this.hidden = api.value;
    this.value = 0;
    this.answer =
      api.rule === "at-least" ? (x) => x >= this.value : (x) => Math.sign(this.value - x);
    // A solution that is written as a plain function finds it by its name.
    give(api.name, this.answer);
  }

  /** LeetCode's `solution`, which is given the API and gives the function, where there is one. */
  wrapped(file, names) {
    const outer = file.find(["solution"]);
    if (outer === undefined || file.find(names) !== undefined) return undefined;
    return () => {
      const inner = outer(this.answer);
      if (typeof inner === "function") return inner;
      throw new TypeError(`solution returned ${brief(inner)} where a function is due`);
    };
  }
}

Object.assign(exports, { FunctionProblem, mistaken });
