// Processor time of the whole process, in ns.
package judge.driver;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
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
 * process's own sum, in ticks of 10 ms, is the better figure. All of this is done twice for every
 * call, mostly by the interpreter, so the files stay open and are listed anew only when the number
 * of threads has changed.
 */
final class Clock {
    private static final File TASKS = new File("/proc/self/task");
    private static final long TICK_NS = 10_000_000;
    /** Fields of /proc/self/stat, counted from 0 behind the name: user and system time, threads. */
    private static final int USER = 11, SYSTEM = 12, THREADS = 17;

    /** One thread: its file, its time at the last look, and at the start. */
    private static final class Task {
        final RandomAccessFile file;
        long now;
        long before;

        Task(RandomAccessFile file) {
            this.file = file;
        }
    }

    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<Long, Long> beansBefore = new HashMap<>();
    private final byte[] buffer = new byte[1024];
    private final ThreadMXBean beans;
    private RandomAccessFile stat;
    private long ticks;
    private long ticksBefore;
    private long threads;

    Clock() {
        boolean told = new File("/proc/self/schedstat").exists();
        beans = told ? null : ManagementFactory.getThreadMXBean();
    }

    /** Begins to measure. */
    void start() {
        if (beans != null) {
            beansBefore.clear();
            for (long id : beans.getAllThreadIds()) {
                beansBefore.put(id, beans.getThreadCpuTime(id));
            }
            return;
        }
        look();
        ticksBefore = ticks;
        for (Task task : tasks.values()) {
            task.before = task.now;
        }
    }

    /** The processor time since the start. */
    long stop() {
        long sum = 0;
        if (beans != null) {
            for (long id : beans.getAllThreadIds()) {
                sum += Math.max(0, beans.getThreadCpuTime(id) - beansBefore.getOrDefault(id, 0L));
            }
            return sum;
        }
        look();
        for (Task task : tasks.values()) {
            sum += Math.max(0, task.now - task.before);
        }
        return Math.max(sum, (ticks - ticksBefore - 2) * TICK_NS);
    }

    /** Knows the threads as they are now, and the ticks of all of them, the ended ones included. */
    private void look() {
        // The kernel brings the figure of a running thread up to date when the thread yields.
        Thread.yield();
        if (!readStat() || tasks.size() != threads || !readAll()) {
            list();
            readAll();
        }
    }

    private boolean readStat() {
        try {
            if (stat == null) {
                stat = new RandomAccessFile("/proc/self/stat", "r");
            }
            stat.seek(0);
            int length = stat.read(buffer);
            // The name stands in brackets and may hold any byte.
            int at = length - 1;
            while (at >= 0 && buffer[at] != ')') {
                at--;
            }
            at += 2;
            ticks = 0;
            for (int field = 0; field <= THREADS && at < length; field++, at++) {
                long number = 0;
                for (; at < length && buffer[at] != ' '; at++) {
                    number = number * 10 + buffer[at] - '0';
                }
                if (field == USER || field == SYSTEM) {
                    ticks += number;
                }
                threads = number;
            }
            return true;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Reads the time of every thread; false if one has ended, in whose place another may have come. */
    private boolean readAll() {
        boolean all = true;
        for (Task task : tasks.values()) {
            long time = read(task);
            all &= time >= 0;
            task.now = Math.max(task.now, time);
        }
        return all;
    }

    private void list() {
        String[] names = TASKS.list();
        if (names == null) {
            return;
        }
        Set<String> alive = new HashSet<>(Arrays.asList(names));
        Iterator<Map.Entry<String, Task>> known = tasks.entrySet().iterator();
        while (known.hasNext()) {
            Map.Entry<String, Task> task = known.next();
            if (!alive.remove(task.getKey()) || read(task.getValue()) < 0) {
                close(task.getValue());
                known.remove();
            }
        }
        for (String name : alive) {
            try {
                tasks.put(name, new Task(new RandomAccessFile(new File(TASKS, name + "/schedstat"), "r")));
            } catch (IOException gone) {
                // It ended meanwhile.
            }
        }
    }

    private static void close(Task task) {
        try {
            task.file.close();
        } catch (IOException closed) {
            // It held nothing to lose.
        }
    }

    /** The time of a thread so far; below zero once it is gone. */
    private long read(Task task) {
        try {
            task.file.seek(0);
            int length = task.file.read(buffer);
            long time = 0;
            for (int index = 0; index < length && buffer[index] >= '0' && buffer[index] <= '9'; index++) {
                time = time * 10 + buffer[index] - '0';
            }
            return length > 0 ? time : -1;
        } catch (IOException gone) {
            return -1;
        }
    }
}
