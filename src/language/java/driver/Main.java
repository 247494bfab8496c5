// The driver: answers the judge's questions about one submission.
package judge.driver;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Map;

public final class Main implements Runnable {
    private final InputStream questions;
    private final OutputStream answers;
    private final UserLoader loader;
    private final Output output;
    private final Line line = new Line();
    private byte[] buffer = new byte[1 << 16];
    /** The line at hand is buffer[start..stop]; what was read behind it goes up to filled. */
    private int start;
    private int stop;
    private int filled;

    private Main(InputStream questions, OutputStream answers, UserLoader loader, Output output) {
        this.questions = questions;
        this.answers = answers;
        this.loader = loader;
        this.output = output;
    }

    /** Arguments: the folder of the user's classes; the stack of the thread that runs them, in MiB. */
    public static void main(String[] args) throws IOException {
        talk(new FileInputStream("/dev/fd/3"), new FileOutputStream("/dev/fd/4"), args);
    }

    /** The same over these streams. */
    static void talk(InputStream questions, OutputStream answers, String[] args) {
        Main driver = new Main(questions, answers,
                new UserLoader(Paths.get(args[0])), Output.install());
        Thread thread = new Thread(null, driver, "main", Long.parseLong(args[1]) << 20);
        thread.setContextClassLoader(driver.loader);
        thread.start();
    }

    /** The whole conversation. */
    @Override
    public void run() {
        int code = 0;
        try {
            if (nextLine()) {
                Json json = new Json(buffer, start, stop);
                @SuppressWarnings("unchecked")
                Map<String, Object> hello = (Map<String, Object>) json.any();
                // Java knows a file by its name alone.
                String path = (String) hello.get("file");
                String file = path.substring(path.lastIndexOf('/') + 1);
                Call call = ready(file, hello);
                while (call != null && nextLine()) {
                    answer(call, file);
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            code = 0;
        } catch (Throwable fault) {
            output.settle();
            System.err.println("the judge's own driver failed");
            fault.printStackTrace();
            code = 70;
        }
        output.settle();
        Runtime.getRuntime().halt(code);
    }

    @SuppressWarnings("unchecked")
    private Call ready(String file, Map<String, Object> hello) throws IOException {
        Call call = null;
        line.clear();
        try {
            Signature signature = new Signature((Map<String, Object>) hello.get("signature"));
            Members members = new Members(file, loader);
            call = signature.kind.equals("function") ? new FunctionCall(signature, members)
                    : signature.kind.equals("class") ? new ClassCall(signature, members)
                    : new CodecCall(signature, members);
            line.raw("\"ready\"");
        } catch (Misfit misfit) {
            line.raw("{\"compile\":").string(misfit.getMessage()).raw('}');
        } catch (Failure failure) {
            line.raw("{\"exception\":");
            Failure.write(line, failure.getCause(), loader.own, file, "");
            line.raw('}');
        } catch (LinkageError error) {
            line.raw("{\"exception\":");
            Failure.write(line, error, loader.own, file, "");
            line.raw('}');
        }
        send();
        return call;
    }

    private void answer(Call call, String file) throws IOException {
        Json json = new Json(buffer, start, stop);
        long number = 0;
        String step = "call";
        int args = 0;
        for (boolean more = json.enter('{'); more; more = json.more()) {
            switch (json.key()) {
                case "case":
                    number = json.integer();
                    break;
                case "step":
                    step = json.string();
                    break;
                case "args":
                    json.peek();
                    args = json.at;
                    json.skip();
                    break;
                default:
                    json.skip();
            }
        }
        json.at = args;
        // The times stand before the result and are known after it: two lines joined at the end.
        line.clear();
        call.watch.reset(answers);
        Line head = new Line();
        head.raw("{\"case\":").integer(number);
        line.raw(",\"result\":{\"");
        int mark = line.size();
        try {
            line.raw("value\":");
            call.run(step, json, line);
        } catch (Wrong wrong) {
            line.cut(mark);
            line.raw(wrong.kind).raw("\":").string(wrong.getMessage());
        } catch (Failure failure) {
            thrown(failure.getCause(), mark, file, call.where);
        } catch (OutOfMemoryError | StackOverflowError error) {
            thrown(error, mark, file, "");
        }
        line.raw("}}");
        Thread.interrupted();
        output.settle();
        head.raw(",\"cpu_ns\":").integer(call.watch.cpuNs).raw(",\"wall_ns\":").integer(call.watch.wallNs);
        head.writeTo(answers);
        send();
    }

    private void thrown(Throwable cause, int mark, String file, String where) {
        line.cut(mark);
        line.raw("exception\":");
        Failure.write(line, cause, loader.own, file, where);
    }

    private void send() throws IOException {
        line.raw('\n');
        line.writeTo(answers);
    }

    /** Reads up to the next line end; false at the end of the questions. */
    private boolean nextLine() throws IOException {
        start = stop == 0 ? 0 : stop + 1;
        int looked = start;
        while (true) {
            for (; looked < filled; looked++) {
                if (buffer[looked] == '\n') {
                    stop = looked;
                    return true;
                }
            }
            if (start > 0) {
                System.arraycopy(buffer, start, buffer, 0, filled - start);
                filled -= start;
                looked -= start;
                start = 0;
            }
            if (filled == buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            int read = questions.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return false;
            }
            filled += read;
        }
    }
}
