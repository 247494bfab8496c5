// declares: AC
// without namespaces+landlock: AC or WA
// why: it looks into the memory, the environment and the files of its parent and of all others.
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <unistd.h>
int main(void) {
    DIR *all = opendir("/proc");
    char *names[] = {"environ", "mem", "maps", "auxv", "io", "syscall", "pagemap"};
    char *links[] = {"cwd", "root", "exe", "fd/0", "ns/mnt"};
    for (struct dirent *entry; all && (entry = readdir(all));) {
        int pid = atoi(entry->d_name);
        char path[300], byte[300];
        if (pid <= 0 || pid == getpid()) continue;
        for (int i = 0; i < 7; i++) {
            snprintf(path, sizeof path, "/proc/%d/%s", pid, names[i]);
            int file = open(path, O_RDONLY);
            // Of the kernel's own threads there is nothing to be read.
            if (file >= 0 && read(file, byte, 1) > 0) {
                printf("escaped: %s can be read\n", path);
                return 0;
            }
            close(file);
        }
        for (int i = 0; i < 5; i++) {
            snprintf(path, sizeof path, "/proc/%d/%s", pid, links[i]);
            if (readlink(path, byte, sizeof byte) > 0) {
                printf("escaped: %s can be followed\n", path);
                return 0;
            }
        }
    }
    struct iovec here = {all, 8}, there = {0, 8};
    int parent = getppid();
    if (ptrace(PTRACE_SEIZE, parent, 0, 0) == 0 || process_vm_readv(parent, &here, 1, &there, 1, 0) > 0)
        puts("escaped: the parent is open");
    else
        puts("held");
}
