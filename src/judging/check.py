"""Judges answers by a package's check.py, in a process of its own.

The judge asks on descriptor 3 and is answered on descriptor 4, one JSON object a line: first
{"judge": 1}, answered by "ready", then {"args": [...], "expected": ..., "actual": ...}, answered by
{"right": null}, by {"wrong": "reason"}, or, where check.py itself is at fault, by {"fault": "..."}.
"""

import json
import os
import sys
import traceback


def fault(error):
    """What went wrong in check.py, and where."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == "check.py"]
    place = "check.py:%d: " % frames[-1].lineno if frames else ""
    if isinstance(error, SyntaxError) and error.filename == "check.py":
        place = "check.py:%s: " % error.lineno
    return {"fault": "%s%s: %s" % (place, type(error).__name__, error)}


def load(path):
    """The check function of the package."""
    with open(path, "rb") as file:
        code = compile(file.read(), "check.py", "exec")
    scope = {"__name__": "check"}
    exec(code, scope)
    check = scope.get("check")
    if not callable(check):
        raise TypeError("it defines no check(args, expected, actual)")
    return check


def answer(check, question):
    """What check says of one answer."""
    said = check(question["args"], question["expected"], question["actual"])
    if said is True:
        return {"right": None}
    if said is False:
        return {"wrong": "the answer is not right"}
    if isinstance(said, str) and said:
        return {"wrong": said}
    return {"fault": "check returned %r: True or a reason is due" % (said,)}


def main():
    sys.setrecursionlimit(100_000)
    questions = os.fdopen(3, "r", encoding="utf-8")
    # What check.py prints is nobody's answer.
    send = lambda value: os.write(4, (json.dumps(value) + "\n").encode("ascii"))
    questions.readline()
    try:
        check = load(sys.argv[1])
    except BaseException as error:
        send(fault(error))
        return
    send("ready")
    for line in questions:
        try:
            told = answer(check, json.loads(line))
        except BaseException as error:
            told = fault(error)
        send(told)


main()
