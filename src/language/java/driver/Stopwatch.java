// The processor and clock time of the user's code.
package judge.driver;

final class Stopwatch {
    private final Clock clock = new Clock();
    private Clock.Moment cpuStart;
    private long wallStart;
    private long excludedNs;
    long cpuNs;
    long wallNs;

    void reset() {
        cpuNs = 0;
        wallNs = 0;
    }

    void start() {
        excludedNs = 0;
        cpuStart = clock.now();
        wallStart = System.nanoTime();
    }

    /** Leaves out work of the driver's own that ran in between. */
    void exclude(long ns) {
        excludedNs += ns;
    }

    void stop() {
        wallNs = Math.max(0, System.nanoTime() - wallStart - excludedNs);
        cpuNs = Math.max(0, Clock.between(cpuStart, clock.now()) - excludedNs);
    }
}
