// declares: TLE
// why: a shutdown hook that ends the program again waits for itself.
public class Hook {
    public static void main(String[] args) {
        System.out.println("held");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.exit(0)));
        System.exit(0);
    }
}
