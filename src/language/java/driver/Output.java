// The solution's standard output: buffered, so that printing is cheap, and never long unseen.
package judge.driver;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.util.concurrent.locks.LockSupport;

/**
 * As in the rest of what starts with the driver there is no lambda here: the first of a process
 * costs tens of milliseconds.
 */
final class Output extends OutputStream implements Runnable {
    /** What a solution that is killed has printed before this long ago is seen. */
    private static final long DELAY_NS = 20_000_000;

    private final FileOutputStream under = new FileOutputStream(FileDescriptor.out);
    private final byte[] buffer = new byte[1 << 16];
    private final Thread flusher;
    private int size;
    private boolean awake;

    private Output() {
        flusher = new Thread(null, this, "judge output", 1 << 18);
        flusher.setDaemon(true);
        flusher.start();
    }

    /** Takes the place of System.out. */
    static Output install() {
        Output output = new Output();
        try {
            System.setOut(new PrintStream(output, false, "UTF-8"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        Runtime.getRuntime().addShutdownHook(new Thread("judge flush") {
            @Override
            public void run() {
                output.drain();
            }
        });
        return output;
    }

    /** Flushes what is waiting, a moment after it came. */
    @Override
    public void run() {
        while (true) {
            synchronized (this) {
                awake = size > 0;
            }
            if (awake) {
                LockSupport.parkNanos(DELAY_NS);
                drain();
            } else {
                LockSupport.park();
            }
        }
    }

    @Override
    public synchronized void write(int b) {
        if (size == buffer.length) {
            drain();
        }
        buffer[size++] = (byte) b;
        wake();
    }

    @Override
    public synchronized void write(byte[] bytes, int start, int length) {
        while (length > 0) {
            if (size == buffer.length) {
                drain();
            }
            int part = Math.min(length, buffer.length - size);
            System.arraycopy(bytes, start, buffer, size, part);
            size += part;
            start += part;
            length -= part;
        }
        wake();
    }

    private void wake() {
        if (!awake && size > 0) {
            awake = true;
            LockSupport.unpark(flusher);
        }
    }

    private synchronized void drain() {
        try {
            under.write(buffer, 0, size);
        } catch (IOException closed) {
            // Nobody reads any more: the solution goes on as it would behind a closed terminal.
        }
        size = 0;
    }

    @Override
    public void flush() {
        drain();
    }

    /** Closing System.out must not close the descriptor: later cases print too. */
    @Override
    public void close() {
        drain();
    }

    /** Hands everything printed so far to the judge. */
    void settle() {
        System.out.flush();
        System.err.flush();
        drain();
    }
}
