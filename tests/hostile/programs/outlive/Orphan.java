// declares: AC
// why: a process started by the runtime's own helper, which is gone when this ends.
public class Orphan {
    public static void main(String[] args) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "setsid sleep 1000 & sleep 1000").start();
        System.out.println("held");
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
