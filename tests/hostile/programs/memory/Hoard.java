// declares: RE or MLE
// memory-mib: 32
// why: the runtime has a limit of its own, and says so before the judge must.
import java.util.ArrayList;
public class Hoard {
    public static void main(String[] args) {
        ArrayList<byte[]> hoard = new ArrayList<>();
        while (true) {
            byte[] more = new byte[1 << 20];
            java.util.Arrays.fill(more, (byte) 1);
            hoard.add(more);
        }
    }
}
