// Classes that are called operation by operation, and codecs that are called in two processes.

const { classOf, functionOf } = require("./finding");
const { told, within } = require("./failure");
const { mistaken } = require("./function");
const { isThenable, timed } = require("./timing");
const { Mistyped, Wrong, brief, called } = require("./shown");
const { SCALARS, Type, settled } = require("./values");

/** A class problem: constructs the class and calls its methods in the order of the case. */
class ClassProblem {
  constructor(file, signature, lookUp, place) {
    this.file = file.file;
    this.place = place;
    const types = (params) => params.map((param) => new Type(param.type, lookUp));
    const names = [signature.name, ...signature.aliases];
    this.owner = classOf(
      file,
      names,
      signature.methods.map((method) => method.name),
    );
    this.constructorTypes = types(signature.constructor);
    this.methods = new Map(
      signature.methods.map(({ name, params, returns }) => [
        name,
        { types: types(params), returns: new Type(returns, lookUp) },
      ]),
    );
  }

  answer(_step, [names, lists]) {
    const made = (types, args) => args.map((arg, at) => types[at].build(arg));
    const first = made(this.constructorTypes, lists[0]);
    const calls = names.slice(1).map((name, at) => {
      const { types, returns } = this.methods.get(name);
      return { name, args: made(types, lists[at + 1]), returns };
    });
    const done = [];
    const report = (outcome) => this.told(outcome, names, lists, calls, done);
    const outcome = timed(() => this.play(first, calls, done));
    return outcome instanceof Promise ? outcome.then(report) : report(outcome);
  }

  /**
   * The operations, one after the other. An array that is returned is written down at once, as
   * later operations may change it.
   */
  play(first, calls, done) {
    const target = new this.owner(...first);
    done.push(null);
    const take = (result, { returns }) => {
      done.push(returns.depth > 0 || returns.node ? { text: returns.encode(result) } : result);
    };
    const go = () => {
      while (done.length <= calls.length) {
        const call = calls[done.length - 1];
        const result = target[call.name](...call.args);
        if (isThenable(result)) {
          return result.then((value) => {
            take(value, call);
            return go();
          });
        }
        take(result, call);
      }
      return undefined;
    };
    return go();
  }

  told({ failed, error, cpu, wall }, names, lists, calls, done) {
    const at = done.length;
    const call = (at) => called(names[at], lists[at]);
    let text;
    if (failed) {
      const where = at === 0 ? "the constructor" : `operation ${at}, ${call(at)}`;
      if (error instanceof Mistyped) {
        text = mistaken(error, `${call(at)} returned`);
      } else if (error instanceof Wrong) {
        text = JSON.stringify({ wrong: `${error.message}, in ${where}` });
      } else {
        text = JSON.stringify({ exception: within(told(error, this.file, this.place), where) });
      }
    } else {
      text = this.encoded(calls, done, call);
    }
    return { text, cpu, wall };
  }

  encoded(calls, done, call) {
    const texts = ["null"];
    for (let at = 1; at < done.length; at++) {
      const { returns } = calls[at - 1];
      try {
        const whole = returns.depth > 0 || returns.node;
        texts.push(whole ? done[at].text : returns.encode(done[at]));
      } catch (wrong) {
        return mistaken(wrong, `${call(at)} returned`);
      }
    }
    return `{"value":[${texts.join(",")}]}`;
  }
}

/** A codec problem: each step on a new instance or by a bare function, the text opaque. */
class CodecProblem {
  constructor(file, signature, lookUp, place) {
    this.file = file.file;
    this.place = place;
    const names = { encode: signature.encode, decode: signature.decode };
    this.names = names;
    this.type = new Type(signature.type, lookUp);
    const owner = file.owner(signature.name);
    if (owner === undefined) {
      this.get = {
        encode: functionOf(file, [names.encode]),
        decode: functionOf(file, [names.decode]),
      };
      return;
    }
    classOf(file, [signature.name], [names.encode, names.decode]);
    const on = (name) => () => {
      const made = new owner();
      return (value) => made[name](value);
    };
    this.get = { encode: on(names.encode), decode: on(names.decode) };
  }

  answer(step, [arg]) {
    const encoding = step === "encode";
    const value = encoding ? this.type.build(arg) : JSON.parse(arg);
    const depth = encoding ? 0 : this.type.depth;
    const report = ({ failed, error, result, cpu, wall }) => {
      let text;
      try {
        text = failed
          ? JSON.stringify({ exception: told(error, this.file, this.place) })
          : `{"value":${encoding ? opaque(result) : this.type.encode(result)}}`;
      } catch (wrong) {
        text = mistaken(wrong, `${this.names[step]} returned`);
      }
      return { text, cpu, wall };
    };
    const outcome = timed(
      () => this.get[step]()(value),
      (result) => settled(result, depth),
    );
    return outcome instanceof Promise ? outcome.then(report) : report(outcome);
  }
}

/** A text as JSON of JSON in plain ASCII, which any text at all survives. */
function opaque(text) {
  if (typeof text !== "string") throw new Mistyped(brief(text), "string");
  const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return SCALARS.string(JSON.stringify(text).replace(/[\u007f-\uffff]/g, escaped));
}

Object.assign(exports, { ClassProblem, CodecProblem });
