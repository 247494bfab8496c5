"""An exception of the solution's as the judge tells it: its text and the user's own frames."""

from _judge.prelude import SORTED
from _judge.shown import brief, clean

TEXT_CAP = 4000
HEAD, TAIL = 12, 12

# Names of Python 2 that a solution may still use.
OLD_NAMES = ("xrange", "unicode", "raw_input", "unichr", "basestring", "long", "cmp", "reduce")


def told(error, file):
    """The failure that an exception is, its traceback let go."""
    frames, skipped = _frames(error.__traceback__, file)
    error.__traceback__ = error.__context__ = None
    if skipped:
        frames[HEAD:HEAD] = ["… %d more calls …" % skipped]
    return {"message": _message(error), "frames": frames}


def _frames(trace, file):
    head, tail, count = [], [], 0
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == file:
            count += 1
            place = (code, trace.tb_lineno)
            if count <= HEAD:
                head.append(place)
            else:
                tail.append(place)
                if len(tail) > 2 * TAIL:
                    del tail[:TAIL]
        trace = trace.tb_next
    tail = tail[-TAIL:]
    frames = [clean("%s:%d in %s" % (file, line, code.co_name)) for code, line in head + tail]
    return frames, count - len(frames)


def _message(error):
    name = clean(type(error).__name__)
    if isinstance(error, SystemExit):
        return "SystemExit: the solution called exit"
    try:
        text = clean(str(error))
    except BaseException as other:
        return "%s, whose text cannot be had: its __str__ raised %s" % (
            name,
            clean(type(other).__name__),
        )
    if isinstance(error, NameError):
        for old in OLD_NAMES:
            if text == "name %r is not defined" % old:
                text += "; %s is Python 2" % old
        for sorted_name in SORTED:
            if text == "name %r is not defined" % sorted_name:
                text += "; the package sortedcontainers, which has it, is not installed"
    if len(text) > TEXT_CAP:
        text = text[:TEXT_CAP] + "…"
    return name + ": " + text if text else name


def within(failure, place):
    """The failure with where it happened added to its text."""
    failure["message"] += ", in " + place
    return failure


def called(name, args):
    """A call in a message: `get(3)`."""
    return "%s(%s)" % (name, ", ".join(map(brief, args)))
