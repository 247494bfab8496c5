// The processor and clock time of the user's code.
package judge.driver;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

final class Stopwatch {
    private final Clock clock = new Clock();
    private OutputStream answers;
    private long wallStart;
    private long excludedNs;
    long cpuNs;
    long wallNs;

    /** Marks on `answers` when the user's code begins and when it has ended. */
    void reset(OutputStream answers) {
        this.answers = answers;
        cpuNs = 0;
        wallNs = 0;
    }

    void start() {
        excludedNs = 0;
        mark();
        clock.start();
        wallStart = System.nanoTime();
    }

    /** Leaves out work of the driver's own that ran in between. */
    void exclude(long ns) {
        excludedNs += ns;
    }

    void stop() {
        wallNs = Math.max(0, System.nanoTime() - wallStart - excludedNs);
        cpuNs = Math.max(0, clock.stop() - excludedNs);
        mark();
    }

    private void mark() {
        try {
            answers.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
