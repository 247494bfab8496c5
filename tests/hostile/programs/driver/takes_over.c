// declares: TLE
// problem: next
// why: it takes the driver's place and claims to have used no time at all.
int nextOf(int number) {
    volatile long work = 0;
    for (long i = 0; i < 3000000000; i++) work += i;
    dprintf(4, "{\"case\":0,\"cpu_ns\":0,\"wall_ns\":0,\"result\":{\"value\":2}}\n");
    for (;;) pause();
}
