// declares: RE
// cpu-ms: 1000
// says: exit code 1
// why: the runtime throws an error of its own.
public class Overflow {
    static int down(int depth) { return down(depth + 1) + 1; }
    public static void main(String[] args) { System.out.println(down(0)); }
}
