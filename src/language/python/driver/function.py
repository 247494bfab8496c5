"""One call of the solution's function for one case, timed alone."""

import gc
from time import perf_counter_ns, process_time_ns

from _judge import finding, nodes, values
from _judge.channel import mark
from _judge.failure import told
from _judge.shown import Mistyped, Wrong, brief


class Function:
    """A function problem: calls a new Solution's method for each case."""

    def __init__(self, module, signature, file, makers, api):
        self._file = file
        self._get = finding.function(module, signature, file)
        self._params = signature["params"]
        self._places = {param["name"]: at for at, param in enumerate(self._params)}
        self._types = [values.Type(param["type"], makers) for param in self._params]
        self._returns = values.Type(signature["returns"], makers)
        judged = signature["judged"]
        self._how, name = ("return", None) if judged == "return" else next(iter(judged.items()))
        self._judged = self._places.get(name)
        self._root = self._places.get(signature["returns-node-of"])
        self._fresh = signature["fresh"]
        kept = self._places if self._fresh else signature["unchanged"]
        self._kept = [self._places[name] for name in kept]
        self._api = api

    def answer(self, _step, args):
        """What the judge is told of a call with these args: its result and times."""
        built = self._build(args)
        before = {place: self._picture(place, built[place]) for place in self._kept}
        owned = self._nodes(built) if self._fresh or self._root is not None else None
        if self._api:
            self._api.value = args[self._places[self._api.hidden]]
        passed = [built[at] for at, param in enumerate(self._params) if not param["hidden"]]
        result, error, cpu, wall = timed(self._get, passed, self._returns.depth)
        if error is not None:
            outcome = {"exception": told(error, self._file)}
        else:
            try:
                outcome = {"value": self._judge(result, built, before, owned)}
            except Mistyped as wrong:
                verb = "returned"
                if self._how == "in-place":
                    verb = "left %s as" % self._params[self._judged]["name"]
                outcome = {"type": wrong.told(verb)}
            except Wrong as wrong:
                outcome = {"wrong": str(wrong)}
        return {"cpu_ns": cpu, "wall_ns": wall, "result": outcome}

    def _build(self, args):
        built = [
            None if param["within"] else ty.build(arg)
            for param, ty, arg in zip(self._params, self._types, args)
        ]
        for place, param in enumerate(self._params):
            if param["within"]:
                root = self._places[param["within"]]
                built[place] = self._node(root, built[root], args[place])
            elif param["cycle"]:
                nodes.close_cycle(built[place], args[self._places[param["cycle"]]])
        return built

    def _node(self, place, root, value):
        for node in nodes.reachable(self._types[place].node, root):
            if node.val == value:
                return node
        return None

    def _nodes(self, built):
        """Every node of the arguments that count: of the one root, or of all."""
        places = range(len(built)) if self._fresh else [self._root]
        return [
            node
            for place in places
            if self._types[place].node
            for start in self._types[place].structures(built[place])
            for node in nodes.reachable(self._types[place].node, start)
        ]

    def _picture(self, place, value):
        ty = self._types[place]
        if ty.node is None:
            return ty.copy(value)
        return [nodes.picture(ty.node, start) for start in ty.structures(value)]

    def _judge(self, result, built, before, owned):
        if self._fresh:
            self._check_fresh(result, owned)
        value = self._value(result, built, owned)
        for place, old in before.items():
            new = self._picture(place, built[place])
            if self._types[place].node:
                kept = len(old) == len(new) and all(map(nodes.same, old, new))
            else:
                kept = old == new
            if not kept:
                name = self._params[place]["name"]
                raise Wrong("%s was changed; the task forbids it" % name)
        return value

    def _value(self, result, built, owned):
        if self._root is not None:
            return self._own_node(result, owned)
        if self._how == "return":
            return self._returns.encode(result)
        judged = built[self._judged]
        if self._how == "prefix":
            count = values.SCALARS["int"](result)
            if not 0 <= count <= len(judged):
                name = self._params[self._judged]["name"]
                raise Wrong(
                    "returned %d, but %s holds %d elements" % (count, name, len(judged))
                )
            judged = judged[:count]
        return self._types[self._judged].encode(judged)

    def _own_node(self, result, owned):
        if result is None:
            raise Wrong("returned no node")
        if any(result is node for node in owned):
            return values.SCALARS["int"](result.val)
        kind = self._types[self._root]
        if not hasattr(result, "val"):
            raise Mistyped(brief(result), kind.core)
        name = self._params[self._root]["name"]
        raise Wrong(
            "the node returned, with the value %s, is not one of %s" % (brief(result.val), name)
        )

    def _check_fresh(self, result, owned):
        theirs = {id(node) for node in owned}
        for start in self._returns.structures(result):
            for node in nodes.reachable(self._returns.node, start):
                if id(node) in theirs:
                    raise Wrong("the copy shares node %s with the input" % brief(node.val))


class Api:
    """The function that the judge gives the solution, answering from a hidden value."""

    def __init__(self, api):
        self._name, self._base, self._rule = api["name"], api["base"], api["rule"]
        self.hidden = api["value"]
        self.value = 0

    def _answer(self, x):
        if self._rule == "at-least":
            return x >= self.value
        return (self.value > x) - (self.value < x)

    def define(self, scope):
        """Lets the solution see it, as a function and as a method of its base class."""
        answer = self._answer
        scope[self._name] = answer
        scope[self._base] = type(self._base, (), {self._name: lambda _self, x: answer(x)})


def timed(get, args, depth):
    """Calls what `get` gives; the result or the exception, and processor and clock time in ns.

    What exists before the call is left out of the collector's rounds, so that the time does not
    depend on the size of the arguments or on earlier cases.
    """
    error = result = None
    gc.freeze()
    mark()
    wall, cpu = perf_counter_ns(), process_time_ns()
    try:
        result = get()(*args)
        if depth:
            result = values.settled(result, depth)
    except BaseException as raised:
        error = raised
    cpu, wall = process_time_ns() - cpu, perf_counter_ns() - wall
    mark()
    gc.unfreeze()
    return result, error, cpu, wall
