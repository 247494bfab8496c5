// declares: AC
// without filter: WA
// why: calls that reach beyond any sandbox, of which none may even be begun.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>
#define TRY(call, ...) if (syscall(SYS_##call, __VA_ARGS__) >= 0 || (errno != EPERM && errno != ENOSYS)) { \
    printf("escaped: " #call " fails by %s only\n", strerror(errno)); return 0; }
int main(void) {
    static char zero[512];
    TRY(unshare, CLONE_NEWUSER)
    TRY(clone3, zero, 0)
    TRY(clone, CLONE_NEWUSER | 17, 0, 0, 0, 0)
    TRY(setns, 0, 0)
    TRY(mount, 0, 0, 0, 0, 0)
    TRY(umount2, "/", 1 << 20)
    TRY(pivot_root, ".", ".")
    TRY(chroot, "/nowhere")
    TRY(ptrace, 16, getppid(), 0, 0)
    TRY(process_vm_readv, getppid(), 0, 0, 0, 0, 0)
    TRY(process_vm_writev, getppid(), 0, 0, 0, 0, 0)
    TRY(pidfd_getfd, -1, 0, 0)
    TRY(bpf, 0, zero, 0)
    TRY(perf_event_open, zero, 0, -1, -1, 0)
    TRY(io_uring_setup, 0, zero)
    TRY(userfaultfd, 1 << 20)
    TRY(keyctl, 99, 0, 0, 0, 0)
    TRY(add_key, "user", "x", "x", 0, 0)
    TRY(memfd_create, "x", 1 << 20)
    TRY(open_by_handle_at, -1, zero, 0)
    TRY(name_to_handle_at, -1, "", zero, zero, 0)
    TRY(fanotify_init, -1, -1)
    TRY(kexec_load, 0, -1, 0, -1)
    TRY(init_module, 0, 0, 0)
    TRY(reboot, 0, 0, 0, 0)
    TRY(syslog, 99, 0, 0)
    TRY(shmget, 0, 0, 0)
    TRY(msgget, 0, 0)
    TRY(semget, 0, 0, 0)
    puts("held");
}
