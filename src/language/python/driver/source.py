"""The user's file: compiled as it stands, with messages that name its lines."""

import sys

from _judge.shown import clean

OLD_SYNTAX = (
    "Missing parentheses in call to 'print'",
    "Missing parentheses in call to 'exec'",
    "multiple exception types must be parenthesized",
    "leading zeros in decimal integer literals",
)


class Unusable(Exception):
    """The file does not compile or lacks what is due; the message is for the user."""


def compiled(path, file):
    """The file's code."""
    with open(path, "rb") as opened:
        source = opened.read()
    _check_encoding(source, file)
    try:
        return compile(source, file, "exec", dont_inherit=True)
    except SyntaxError as error:
        raise Unusable(_syntax(error, file, source)) from None
    except (MemoryError, RecursionError):
        raise Unusable(file + ": the code is nested too deeply") from None
    except ValueError as error:
        raise Unusable("%s: %s" % (file, clean(str(error)))) from None


def _check_encoding(source, file):
    if source[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Unusable(file + " is UTF-16; save it as UTF-8")
    if b"\0" in source:
        line = source[: source.index(b"\0")].count(b"\n") + 1
        raise Unusable("%s:%d: the line holds a null byte; is this a text file?" % (file, line))
    if any(b"coding" in line for line in source.split(b"\n", 2)[:2]):
        return
    try:
        source.decode("utf-8")
    except UnicodeDecodeError as error:
        before = source[: error.start]
        raise Unusable(
            "%s:%d: byte %d of the line, 0x%02x, is not valid UTF-8; save the file as UTF-8"
            % (
                file,
                before.count(b"\n") + 1,
                error.start - before.rfind(b"\n"),
                source[error.start],
            )
        ) from None


def _syntax(error, file, source):
    kind = type(error).__name__
    line = error.lineno or 0
    message = "%s:%d: %s: %s" % (file, line, kind, clean(str(error.msg)))
    text = error.text or _line(source, line)
    text = text.rstrip()
    shown = text.lstrip()
    if shown:
        message += "\n    " + clean(shown)
        if error.offset is not None and error.offset > 0:
            column = min(error.offset - 1, len(text)) - (len(text) - len(shown))
            message += "\n    " + " " * max(column, 0) + "^"
    if _is_old(error, shown):
        version = "%d.%d" % sys.version_info[:2]
        message += "\nthis looks like Python 2; the judge runs it with Python " + version
    return message


def _line(source, line):
    lines = source.splitlines()
    return lines[line - 1].decode("utf-8", "replace") if 0 < line <= len(lines) else ""


def _is_old(error, text):
    first = text.split(" ", 1)[0]
    return (
        str(error.msg).startswith(OLD_SYNTAX)
        or (first in ("print", "exec") and text[len(first):].strip()[:1] not in ("", "=", "("))
        or (first == "except" and "," in text and " as " not in text)
        or (first == "raise" and "," in text and "(" not in text.split(",", 1)[0])
        or "<>" in text
    )
