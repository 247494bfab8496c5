//! Uses what it is told to use and then leaves: `spin user|kernel|threads|children|short-lived MS`,
//! `spin memory MIB`, `spin sleep`. At the end it prints the processor time that the kernel counts
//! for it and for the children that it waited for, in ns.
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void user(long long ns) {
    long long end = now(CLOCK_THREAD_CPUTIME_ID) + ns;
    while (now(CLOCK_THREAD_CPUTIME_ID) < end)
        for (volatile int i = 0; i < 1000; ++i) {}
}

static void kernel(long long ns) {
    static char buffer[1 << 16];
    int zero = open("/dev/zero", O_RDONLY);
    long long end = now(CLOCK_THREAD_CPUTIME_ID) + ns;
    while (now(CLOCK_THREAD_CPUTIME_ID) < end)
        if (read(zero, buffer, sizeof buffer) < 0) abort();
    close(zero);
}

static void *quarter(void *ns) {
    user(*(long long *)ns / 4);
    return NULL;
}

static void threads(long long ns) {
    pthread_t all[4];
    for (int i = 0; i < 4; ++i) pthread_create(&all[i], NULL, quarter, &ns);
    for (int i = 0; i < 4; ++i) pthread_join(all[i], NULL);
}

static void children(long long ns) {
    for (int i = 0; i < 4; ++i)
        if (fork() == 0) {
            user(ns / 4);
            _exit(0);
        }
    while (wait(NULL) > 0) {}
}

/// Hundreds of children, one after the other, each shorter than a tick of the clock.
static void short_lived(long long ns) {
    for (int i = 0; i < 100; ++i) {
        if (fork() == 0) {
            user(ns / 100);
            _exit(0);
        }
        wait(NULL);
    }
}

int main(int count, char **words) {
    const char *how = count > 1 ? words[1] : "";
    long long amount = count > 2 ? atoll(words[2]) : 0, ns = amount * 1000000;
    long long before = now(CLOCK_PROCESS_CPUTIME_ID);
    if (!strcmp(how, "user")) user(ns - before);
    else if (!strcmp(how, "kernel")) kernel(ns - before);
    else if (!strcmp(how, "threads")) threads(ns - before);
    else if (!strcmp(how, "children")) children(ns - before);
    else if (!strcmp(how, "short-lived")) short_lived(ns - before);
    else if (!strcmp(how, "sleep")) sleep(1000);
    else if (!strcmp(how, "memory"))
        for (long long i = 0; i < amount; ++i) memset(malloc(1 << 20), 1, 1 << 20);
    struct rusage reaped;
    getrusage(RUSAGE_CHILDREN, &reaped);
    long long waited = (reaped.ru_utime.tv_sec + reaped.ru_stime.tv_sec) * 1000000000LL +
                       (reaped.ru_utime.tv_usec + reaped.ru_stime.tv_usec) * 1000LL;
    printf("%lld\n", now(CLOCK_PROCESS_CPUTIME_ID) + waited);
    return 0;
}
