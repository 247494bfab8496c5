// Runs one case in a debugger: no judge started this process, so it starts the judge, which asks the
// question of the case and tells what came of it.
package judge.driver;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Arrays;

public final class Stepping {
    private Stepping() {}

    /**
     * Arguments: the judge's own program; the run's folder; `driver` or `program`; then those of
     * that part.
     */
    public static void main(String[] args) throws IOException {
        // jdb has no flag for it that it hands on.
        UserLoader.asserting = true;
        String folder = args[1];
        String[] rest = Arrays.copyOfRange(args, 3, args.length);
        if (args[2].equals("program")) {
            System.setIn(new FileInputStream(folder + "/input"));
            Program.main(rest);
            return;
        }
        new ProcessBuilder(args[0], "__attend", folder).inheritIO().start();
        Main.talk(new FileInputStream(folder + "/questions"),
                new FileOutputStream(folder + "/answers"), rest);
    }
}
