import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StreamTokenizer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class Plain {
    public static void main(String[] args) throws IOException {
        InputStreamReader stdin = new InputStreamReader(System.in, StandardCharsets.ISO_8859_1);
        StreamTokenizer tokens = new StreamTokenizer(new BufferedReader(stdin, 1 << 16));
        int[] numbers = new int[16];
        int count = 0;
        while (tokens.nextToken() != StreamTokenizer.TT_EOF) {
            if (tokens.ttype != StreamTokenizer.TT_NUMBER) continue;
            if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
            numbers[count++] = (int) tokens.nval;
        }
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < count; i++) {
            if (i > 0) out.append(',');
            out.append(numbers[i]);
        }
        System.out.write(out.append(']').toString().getBytes(StandardCharsets.ISO_8859_1));
        System.out.flush();
    }
}
