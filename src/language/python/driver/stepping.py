"""Runs one case in a debugger: no judge started this process, so it starts the judge, which asks the
question of the case and tells what came of it.

The solution runs on the first thread, the only one that pdb follows.
"""

import builtins
import posix
import resource
import sys

from _judge import channel, driver, prelude, program

DEEP = 1 << 30


def start(args):
    """Runs the part `driver` or `program` with the judge's own program and the run's folder."""
    judge, folder, part, path, memory_mib, *packages = args
    sys.path.extend(place for place in packages if place not in sys.path)
    prelude.add_exit(builtins)
    _deepen()
    driver.set_recursion(int(memory_mib))
    _leave_on_quit()
    if part == "program":
        _keep_terminal()
        sys.stdin = open(folder + "/input", encoding="utf-8")
        program.run(path, path)
        return
    posix.posix_spawn(judge, [judge, "__attend", folder], posix.environ)
    channel.QUESTIONS = posix.open(folder + "/questions", posix.O_RDONLY)
    channel.ANSWERS = posix.open(folder + "/answers", posix.O_WRONLY)
    driver.serve(path)


def _deepen():
    """Lets the first thread's stack grow as far as it may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
    if soft != resource.RLIM_INFINITY and (hard == resource.RLIM_INFINITY or hard > soft):
        size = DEEP if hard == resource.RLIM_INFINITY else min(hard, DEEP)
        if size > soft:
            try:
                resource.setrlimit(resource.RLIMIT_STACK, (size, hard))
            except (ValueError, OSError):
                # A shallower stack serves for nearly every case.
                pass


def _leave_on_quit():
    """Leaving pdb ends the program, and is no exception of the solution's."""
    pdb = sys.modules.get("pdb")
    if pdb:
        for name in ("do_quit", "do_q", "do_exit", "do_EOF"):
            setattr(pdb.Pdb, name, lambda self, argument: channel.leave(0))


def _keep_terminal():
    """pdb goes on to read the terminal when `sys.stdin` is the case's input."""
    import cmd

    terminal = sys.stdin
    cmd.Cmd.use_rawinput = False

    def stop():
        import pdb

        pdb.Pdb(stdin=terminal).set_trace(sys._getframe(1))

    sys.breakpointhook = stop
