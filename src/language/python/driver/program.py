"""Runs the user's file as a whole program over the standard streams."""

import builtins
import sys

from _judge import prelude
from _judge.driver import on_deep_stack, set_recursion


def start(args):
    """Runs the program: its file, the memory limit in MiB, and the packages' folders."""
    path, memory_mib, packages = args[0], int(args[1]), args[2:]
    folder, _, name = path.rpartition("/")
    sys.path.insert(0, folder)
    sys.path.extend(packages)
    sys.argv = [name]
    prelude.add_exit(builtins)
    set_recursion(memory_mib)
    on_deep_stack(lambda: run(path, name))


def run(path, name):
    """Runs the file at this path, under this name."""
    module = type(sys)("__main__")
    module.__file__ = name
    module.__builtins__ = builtins
    sys.modules["__main__"] = module
    scope = vars(module)
    try:
        with open(path, "rb") as file:
            code = compile(file.read(), name, "exec", dont_inherit=True)
        exec(code, scope)
    except SystemExit:
        raise
    except BaseException as error:
        trace = error.__traceback__
        while trace is not None and trace.tb_frame.f_code.co_filename != name:
            trace = trace.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        raise SystemExit(1) from None
