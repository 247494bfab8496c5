// declares: RE or MLE
// cpu-ms: 1000
// why: the runtime throws an error of its own, unless the memory limit comes before the end of the
// stack.
public class Overflow {
    static int down(int depth) { return down(depth + 1) + 1; }
    public static void main(String[] args) { System.out.println(down(0)); }
}
