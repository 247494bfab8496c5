// declares: AC
// without namespaces+landlock+filter: RE
// why: it kills its parent, by every call that sends a signal. Where it can, it dies by it.
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(void) {
    int parent = getppid();
    siginfo_t info;
    memset(&info, 0, sizeof info);
    info.si_code = SI_QUEUE;
    info.si_pid = getpid();
    info.si_uid = getuid();
    kill(parent, SIGKILL);
    syscall(SYS_tkill, parent, SIGKILL);
    syscall(SYS_tgkill, parent, parent, SIGKILL);
    syscall(SYS_rt_sigqueueinfo, parent, SIGKILL, &info);
    syscall(SYS_rt_tgsigqueueinfo, parent, parent, SIGKILL, &info);
    int held = syscall(SYS_pidfd_open, parent, 0);
    if (held >= 0) syscall(SYS_pidfd_send_signal, held, SIGKILL, 0, 0);
    usleep(200000);
    puts(getppid() == parent ? "held" : "escaped: the parent is gone");
}
