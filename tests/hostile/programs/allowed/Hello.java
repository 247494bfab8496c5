// declares: AC
// machines: all
// memory-mib: 256
// why: the runtime reserves gigabytes and starts a dozen threads.
public class Hello {
    public static void main(String[] args) { System.out.println("held"); }
}
