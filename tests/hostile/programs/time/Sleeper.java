// declares: TLE
// says: by the clock
// why: two threads wait for each other's locks, while the collector and the compiler idle.
public class Sleeper {
    static synchronized void hold(Thread other) throws Exception {
        other.join();
    }
    public static void main(String[] args) throws Exception {
        Thread main = Thread.currentThread();
        new Thread(() -> {
            try { hold(main); } catch (Exception never) { }
        }).start();
        Thread.sleep(50);
        hold(main);
    }
}
