// The compiler's messages, as javac prints them, about the file as the user wrote it.
package judge.compile;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

final class Messages {
    private static final int SHOWN = 50;
    /** Packages before a class, which javac leaves out of its own messages too. */
    private static final Pattern PACKAGES =
            Pattern.compile("(?<![\\w.])(?:[a-z][a-z0-9_]*\\.)+(?=[A-Z])");

    private Messages() {}

    static void print(
            PrintStream out, UserSource source, List<Diagnostic<? extends JavaFileObject>> found) {
        int errors = 0;
        for (Diagnostic<? extends JavaFileObject> diagnostic : found) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
                continue;
            }
            errors++;
            if (errors <= SHOWN) {
                one(out, source, diagnostic);
            }
        }
        out.println(errors == 1 ? "1 error" : errors + " errors");
    }

    private static void one(
            PrintStream out, UserSource source, Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ENGLISH);
        if (!"compiler.err.ref.ambiguous".equals(diagnostic.getCode())) {
            message = PACKAGES.matcher(message).replaceAll("");
        }
        String[] lines = message.split("\\R");
        boolean own = diagnostic.getSource() != null
                && diagnostic.getSource().toUri().equals(source.toUri());
        if (!own || diagnostic.getPosition() == Diagnostic.NOPOS) {
            out.println("error: " + String.join("\n", lines));
            return;
        }
        String text = source.text;
        int place = source.original(diagnostic.getPosition());
        int line = 1;
        int start = 0;
        for (int index = 0; index < place; index++) {
            char c = text.charAt(index);
            if (c == '\n' || c == '\r') {
                if (c == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n') {
                    if (index + 1 >= place) {
                        break;
                    }
                    index++;
                }
                line++;
                start = index + 1;
            }
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        out.println(source.file + ":" + line + ": error: " + lines[0]);
        out.println(text.substring(start, end));
        StringBuilder caret = new StringBuilder();
        for (int index = start; index < place; index++) {
            caret.append(text.charAt(index) == '\t' ? '\t' : ' ');
        }
        out.println(caret.append('^'));
        for (int index = 1; index < lines.length; index++) {
            out.println(lines[index]);
        }
    }
}
