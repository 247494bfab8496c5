"""Finding what the judge calls in the user's module, and saying what is there when it is not."""

from _judge.source import Unusable

POSITIONAL_REST, KEYWORD_REST = 0x04, 0x08


def function(module, signature, file):
    """How to get the callable for one case: from a new Solution, or the bare function."""
    names = [signature["name"]] + signature["aliases"]
    passed = [param["name"] for param in signature["params"] if not param["hidden"]]
    scope = vars(module)
    owner = scope.get("Solution")
    if isinstance(owner, type):
        for name in names:
            if callable(getattr(owner, name, None)):
                _check(_raw(owner, name), name, passed)
                _check(_raw(owner, "__init__"), "Solution", [])
                return lambda: getattr(owner(), name)
    for name in names:
        if callable(scope.get(name)):
            _check(scope[name], name, passed, bare=True)
            return lambda: scope[name]
    if isinstance(owner, type):
        found = _methods(owner)
        start = "no method `%s` in class Solution" % names[0]
    else:
        found = _functions(module)
        start = "%s defines neither class Solution nor a function `%s`" % (file, names[0])
    raise Unusable(start + _hint(found, names[0]))


def class_of(module, names, file):
    """The class that a problem asks for."""
    scope = vars(module)
    for name in names:
        if isinstance(scope.get(name), type):
            return scope[name]
    found = {name: name for name, value in scope.items() if _own_class(value, module)}
    raise Unusable("%s defines no class `%s`" % (file, names[0]) + _hint(found, names[0]))


def method(owner, name, passed):
    """Checks that a class has a method that takes these parameters."""
    if not callable(getattr(owner, name, None)):
        start = "no method `%s` in class %s" % (name, owner.__name__)
        raise Unusable(start + _hint(_methods(owner), name))
    _check(_raw(owner, name), name, passed)


def constructor(owner, passed):
    """Checks that a class can be constructed with these parameters."""
    _check(_raw(owner, "__init__"), owner.__name__, passed)


def _raw(owner, name):
    for base in owner.__mro__:
        if name in vars(base):
            return vars(base)[name]
    return None


def _shape(found, bare):
    """A callable's own function and whether its first parameter is filled in already."""
    bound = not bare and not isinstance(found, staticmethod)
    if isinstance(found, (staticmethod, classmethod)):
        found = found.__func__
    while not hasattr(found, "__code__") and hasattr(found, "__wrapped__"):
        found = found.__wrapped__
    return found, bound


def _check(found, name, passed, bare=False):
    found, bound = _shape(found, bare)
    code = getattr(found, "__code__", None)
    if code is None or not hasattr(code, "co_argcount"):
        return
    params = list(code.co_varnames[: code.co_argcount])
    least = len(params) - len(found.__defaults__ or ())
    unfilled = bound and not params and not code.co_flags & POSITIONAL_REST
    if bound and params:
        first = params.pop(0)
        least = max(least - 1, 0)
    rest = code.co_flags & POSITIONAL_REST
    keywords = code.co_kwonlyargcount - len(found.__kwdefaults__ or ())
    if not unfilled and not keywords and least <= len(passed):
        if rest or len(passed) <= len(params):
            return
    if keywords:
        text = "%s has parameters that can only be given by name" % name
    else:
        count = "at least %d" % least if rest else "%d" % len(params)
        text = "%s takes %s parameter%s" % (name, count, "" if count[-2:] in ("1", " 1") else "s")
        if params:
            text += " (%s)" % ", ".join(params)
    text += "; the problem passes %d" % len(passed)
    if passed:
        text += " (%s)" % ", ".join(passed)
    if unfilled or (bound and params is not None and len(params) + 1 == len(passed)
                    and first not in ("self", "cls")):
        text += ". is `self` missing?"
    raise Unusable(text)


def _signature(found, name):
    found, _ = _shape(found, True)
    code = getattr(found, "__code__", None)
    if code is None:
        return name
    params = list(code.co_varnames[: code.co_argcount])
    if code.co_flags & POSITIONAL_REST:
        params.append("*" + code.co_varnames[code.co_argcount + code.co_kwonlyargcount])
    return "%s(%s)" % (name, ", ".join(params))


def _methods(owner):
    found = {}
    for base in reversed(owner.__mro__[:-1]):
        for name, value in vars(base).items():
            if not name.startswith("__") and callable(getattr(owner, name, None)):
                found[name] = _signature(value, name)
    return found


def _functions(module):
    found = {}
    for name, value in vars(module).items():
        if _own_class(value, module):
            for method, shown in _methods(value).items():
                found[name + "." + method] = name + "." + shown
            if not _methods(value):
                found[name] = "class " + name
        elif getattr(value, "__module__", None) == module.__name__ and hasattr(value, "__code__"):
            found[name] = _signature(value, name)
    return found


def _own_class(value, module):
    given = ("ListNode", "TreeNode", "Node")
    return (
        isinstance(value, type)
        and value.__module__ == module.__name__
        and value.__name__ not in given
    )


def _hint(found, name):
    """What is there, and whether one of it looks like what is due."""
    if not found:
        return "; it defines nothing that could be called"
    shown = list(found.values())
    text = "; it defines " + ", ".join(shown[:8]) + (", …" if len(shown) > 8 else "")
    import difflib

    plain = {_plain(key): key for key in found}
    close = difflib.get_close_matches(_plain(name), plain, 1, 0.75)
    if close or len(found) == 1:
        text += ". did you mean to rename %s?" % ("it" if len(found) == 1 else plain[close[0]])
    return text


def _plain(name):
    return name.rpartition(".")[2].replace("_", "").lower()
