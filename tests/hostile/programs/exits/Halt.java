// declares: RE
// says: exit code 3
// why: a thread halts the runtime without its shutdown.
public class Halt {
    public static void main(String[] args) throws Exception {
        new Thread(() -> Runtime.getRuntime().halt(3)).start();
        Thread.sleep(60_000);
    }
}
