// declares: AC
// machines: all
// why: the same calls by the numbers of the 32-bit machine, which a filter of 64-bit numbers would
// not know.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
#ifdef __x86_64__
    int child = fork();
    if (child == 0) {
        // By the 32-bit gate: socketcall(SYS_SOCKET), which is 102.
        static unsigned words[3] = {1, 1, 0};
        long result;
        __asm__ volatile("int $0x80" : "=a"(result) : "a"(102), "b"(1), "c"(words) : "memory");
        // A pointer of 64 bits is cut there, so that even an open gate fails with EFAULT (14).
        _exit(result >= 0);
    }
#endif
    // In the numbers of x32: socket is 41 with the mark of that machine.
    long made = syscall(0x40000000 + 41, 1, 1, 0);
    puts(made >= 0 ? "escaped: a socket by the numbers of x32" : "held");
}
