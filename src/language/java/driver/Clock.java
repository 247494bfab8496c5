// Processor time of the whole process, in ns.
package judge.driver;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Threads of the virtual machine count too, those of the collector and the compiler among them:
 * the kernel counts them when it enforces the limit, and two clocks must not disagree.
 *
 * Linux tells the time of each thread to the ns in /proc/self/task/ID/schedstat, which costs far
 * less than loading the management beans. A thread that ended takes its time with it; then the
 * process's own sum, in ticks of 10 ms, is the better figure.
 */
final class Clock {
    private static final File TASKS = new File("/proc/self/task");
    private static final long TICK_NS = 10_000_000;

    private final Map<String, RandomAccessFile> files = new HashMap<>();
    private final byte[] buffer = new byte[512];
    private final ThreadMXBean beans;

    Clock() {
        boolean told = new File("/proc/self/schedstat").exists();
        beans = told ? null : ManagementFactory.getThreadMXBean();
    }

    /** The time at one moment, to be compared with a later one. */
    static final class Moment {
        private final Map<String, Long> threads = new HashMap<>();
        private long ticks;
    }

    Moment now() {
        Moment moment = new Moment();
        if (beans != null) {
            for (long id : beans.getAllThreadIds()) {
                long time = beans.getThreadCpuTime(id);
                if (time >= 0) {
                    moment.threads.put(Long.toString(id), time);
                }
            }
            return moment;
        }
        // The kernel brings the figure of a running thread up to date when the thread yields.
        Thread.yield();
        String[] names = TASKS.list();
        if (names == null) {
            return moment;
        }
        for (String name : names) {
            long time = schedstat(name);
            if (time >= 0) {
                moment.threads.put(name, time);
            }
        }
        if (files.size() > names.length) {
            forget(names);
        }
        moment.ticks = ticks();
        return moment;
    }

    /** The processor time between two moments. */
    static long between(Moment start, Moment end) {
        long sum = 0;
        for (Map.Entry<String, Long> thread : end.threads.entrySet()) {
            sum += Math.max(0, thread.getValue() - start.threads.getOrDefault(thread.getKey(), 0L));
        }
        return Math.max(sum, (end.ticks - start.ticks - 2) * TICK_NS);
    }

    private long schedstat(String thread) {
        RandomAccessFile file = files.get(thread);
        try {
            if (file == null) {
                file = new RandomAccessFile(new File(TASKS, thread + "/schedstat"), "r");
                files.put(thread, file);
            }
            file.seek(0);
            int length = file.read(buffer);
            long time = 0;
            for (int index = 0; index < length && buffer[index] >= '0' && buffer[index] <= '9'; index++) {
                time = time * 10 + buffer[index] - '0';
            }
            return length > 0 ? time : -1;
        } catch (IOException gone) {
            return -1;
        }
    }

    private void forget(String[] alive) {
        Set<String> names = new HashSet<>(java.util.Arrays.asList(alive));
        Iterator<Map.Entry<String, RandomAccessFile>> entries = files.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, RandomAccessFile> entry = entries.next();
            if (names.contains(entry.getKey())) {
                continue;
            }
            try {
                entry.getValue().close();
            } catch (IOException closed) {
                // It held nothing to lose.
            }
            entries.remove();
        }
    }

    /** User and system time of all threads, the ended ones included: fields 14 and 15. */
    private long ticks() {
        try (FileInputStream file = new FileInputStream("/proc/self/stat")) {
            int length = file.read(buffer);
            String text = new String(buffer, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        } catch (IOException | RuntimeException absent) {
            return 0;
        }
    }
}
