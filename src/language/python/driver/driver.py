"""Loads the user's file and answers the judge's questions, one line each."""

import _thread
import builtins
import gc
import resource
import sys

from _judge import finding, nodes, prelude, source
from _judge.channel import Channel, leave
from _judge.failure import told
from _judge.function import Api, Function
from _judge.object import Codec, Object

# LeetCode's own recursion limit.
DEEPEST = 550_000
SHALLOWEST = 50_000

# What a frame costs when an endless recursion is unwound with its traceback, in bytes: measured
# at 330 from Python 3.11 on, where frames lie outside of the C stack, and at 1,120 before.
FRAME_BYTES = 330 if sys.version_info >= (3, 11) else 1_120

# What such a recursion takes of the C stack before Python 3.11, or through C functions since.
STACK_BYTES = 1 << 30

# Prints up to this many are written at once, so that they are not lost when a case hangs or dies.
EAGER_PRINTS = 256


def start(args):
    """Runs the driver: the user's file, the memory limit in MiB, and the packages' folders."""
    path, memory_mib, packages = args[0], int(args[1]), args[2:]
    sys.path.extend(folder for folder in packages if folder not in sys.path)
    prelude.add_exit(builtins)
    set_recursion(memory_mib)
    on_deep_stack(lambda: serve(path))


def set_recursion(memory_mib):
    """A recursion limit at which an endless recursion still ends in Python's own error.

    An eighth of the memory is left for the rest.
    """
    frames = memory_mib * (1 << 20) * 7 // 8 // FRAME_BYTES
    sys.setrecursionlimit(min(max(frames, SHALLOWEST), DEEPEST))


def on_deep_stack(run):
    """Runs `run` on a stack of a gigabyte, or the largest to be had."""
    soft, _ = resource.getrlimit(resource.RLIMIT_STACK)
    if soft == resource.RLIM_INFINITY or soft >= STACK_BYTES // 2:
        run()
        return
    done = _thread.allocate_lock()
    done.acquire()
    failed = []

    def body():
        try:
            run()
        except BaseException as error:
            failed.append(error)
        finally:
            done.release()

    size = STACK_BYTES
    while True:
        try:
            before = _thread.stack_size(size)
            _thread.start_new_thread(body, ())
            _thread.stack_size(before)
            break
        except (RuntimeError, ValueError):
            if size < 1 << 21:
                raise
            size //= 2
    done.acquire()
    if failed:
        raise failed[0]


def serve(path):
    """The whole conversation about the file at this path."""
    channel = Channel()
    hello = channel.ask()
    if hello is None:
        leave(0)
    file = hello["file"]
    flush = _streams()
    ready, problem = _load(path, file, hello["signature"])
    flush()
    channel.answer(ready)
    while problem is not None:
        question = channel.ask()
        if question is None:
            break
        answer = problem.answer(question["step"], question["args"])
        answer["case"] = question["case"]
        flush()
        channel.answer(answer)
    leave(0)


def _load(path, file, signature):
    """The first answer, and the problem to solve if the file is fit for it."""
    try:
        code = source.compiled(path, file)
        module = type(sys)("solution")
        module.__file__ = file
        scope = vars(module)
        node = _node_kind(signature)
        prelude.fill(scope, code, node)
        api = Api(signature["api"]) if signature.get("api") else None
        if api:
            api.define(scope)
        sys.modules["solution"] = module
        sys.argv = [file]
        try:
            exec(code, scope)
        except BaseException as error:
            return {"exception": told(error, file)}, None
        makers = {
            kind: nodes.maker(kind, scope.get(name))
            for kind, (_, name, _) in nodes.KINDS.items()
            if name != "Node" or kind == node
        }
        if signature["kind"] == "function":
            problem = Function(module, signature, file, makers, api)
        else:
            made = Object if signature["kind"] == "class" else Codec
            problem = made(module, signature, file, makers)
    except source.Unusable as error:
        return {"compile": str(error)}, None
    gc.collect()
    return "ready", problem


def _node_kind(signature):
    """Which of the three classes called Node the signature means."""
    text = repr(signature)
    for kind in ("RandomListNode", "NaryNode"):
        if kind in text:
            return kind
    return "GraphNode"


def _streams():
    """Makes first prints eager; gives what flushes the streams, the user's own ones too."""
    own = [sys.stdout, sys.stderr]
    out = sys.stdout
    if out is not None:
        write, left = out.write, EAGER_PRINTS

        def eager(text):
            nonlocal left
            left -= 1
            if left == 0:
                del out.write
                out.reconfigure(line_buffering=False)
            return write(text)

        out.reconfigure(line_buffering=True)
        out.write = eager

    def flush():
        for stream in (getattr(sys, "stdout", None), getattr(sys, "stderr", None), *own):
            try:
                stream.flush()
            except BaseException:
                # Closed, replaced or full: what the solution did to its streams is its own affair.
                pass

    return flush
