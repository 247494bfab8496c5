// declares: TLE
// why: two threads work without end, beside those of the runtime.
public class Busy {
    static volatile long count;
    static void work() { while (true) count++; }
    public static void main(String[] args) {
        new Thread(Busy::work).start();
        work();
    }
}
