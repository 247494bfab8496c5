"""Classes that are called operation by operation, and codecs that are called in two processes."""

from _judge import finding, values
from _judge.failure import called, told, within
from _judge.function import timed
from _judge.shown import Mistyped, Wrong


class Object:
    """A class problem: constructs the class and calls its methods in the order of the case."""

    def __init__(self, module, signature, file, makers):
        self._file = file
        self._name = signature["name"]
        self._owner = finding.class_of(module, [self._name] + signature["aliases"], file)
        params = signature["constructor"]
        finding.constructor(self._owner, [param["name"] for param in params])
        self._constructor = [values.Type(param["type"], makers) for param in params]
        self._methods = {}
        for method in signature["methods"]:
            finding.method(self._owner, method["name"], [p["name"] for p in method["params"]])
            types = [values.Type(param["type"], makers) for param in method["params"]]
            self._methods[method["name"]] = types, values.Type(method["returns"], makers)

    def answer(self, _step, args):
        """What the judge is told of the operations of a case."""
        names, lists = args
        first = [ty.build(arg) for ty, arg in zip(self._constructor, lists[0])]
        calls = []
        for name, own in zip(names[1:], lists[1:]):
            types, returns = self._methods[name]
            built = [ty.build(arg) for ty, arg in zip(types, own)]
            calls.append((name, built, returns))
        done = []
        _, error, cpu, wall = timed(lambda: self._play, (first, calls, done), 0)
        at = len(done)
        place = "the constructor"
        if at > 0:
            at = min(at, len(calls))
            place = "operation %d, %s" % (at, called(names[at], lists[at])) if calls else place
        if isinstance(error, Mistyped):
            outcome = {"type": error.told(called(names[at], lists[at]) + " returned")}
        elif isinstance(error, Wrong):
            outcome = {"wrong": "%s, in %s" % (error, place)}
        elif error is not None:
            outcome = {"exception": within(told(error, self._file), place)}
        else:
            outcome = self._encode(names, lists, calls, done)
        return {"cpu_ns": cpu, "wall_ns": wall, "result": outcome}

    def _play(self, first, calls, done):
        """The operations, one after the other.

        A list that is returned is written down at once, as later operations may change it.
        """
        target = self._owner(*first)
        done.append(None)
        methods = {name: getattr(target, name) for name, _, _ in calls}
        for name, args, returns in calls:
            result = methods[name](*args)
            if returns.depth or returns.node:
                result = returns.copy(returns.encode(result))
            done.append(result)

    def _encode(self, names, lists, calls, done):
        for at, (_, _, returns) in enumerate(calls, 1):
            if returns.depth or returns.node:
                continue
            try:
                done[at] = returns.encode(done[at])
            except Mistyped as wrong:
                return {"type": wrong.told(called(names[at], lists[at]) + " returned")}
        return {"value": done}


class Codec:
    """A codec problem: each step on a new instance, the text between them opaque."""

    def __init__(self, module, signature, file, makers):
        self._file = file
        self._owner = finding.class_of(module, [signature["name"]], file)
        finding.constructor(self._owner, [])
        finding.method(self._owner, signature["encode"], [signature["param"]])
        finding.method(self._owner, signature["decode"], [signature["text"]])
        self._names = {"encode": signature["encode"], "decode": signature["decode"]}
        self._type = values.Type(signature["type"], makers)

    def answer(self, step, args):
        """What the judge is told of one half of a round trip."""
        name = self._names[step]
        encoding = step == "encode"
        # Any text at all survives this, lone surrogates and line ends too, in plain ASCII.
        value = (
            self._type.build(args[0])
            if encoding
            else args[0].encode("ascii").decode("unicode_escape")
        )
        depth = 0 if encoding else self._type.depth
        result, error, cpu, wall = timed(lambda: getattr(self._owner(), name), (value,), depth)
        if error is not None:
            outcome = {"exception": told(error, self._file)}
        else:
            try:
                outcome = {"value": _text(result) if encoding else self._type.encode(result)}
            except Mistyped as wrong:
                outcome = {"type": wrong.told(name + " returned")}
            except Wrong as wrong:
                outcome = {"wrong": str(wrong)}
        return {"cpu_ns": cpu, "wall_ns": wall, "result": outcome}


def _text(result):
    if not isinstance(result, str):
        values.SCALARS["string"](result)
    return result.encode("unicode_escape").decode("ascii")
