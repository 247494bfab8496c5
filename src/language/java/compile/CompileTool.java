// Compiles a user's file inside this process, with messages about the file as the user wrote it.
package judge.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

public final class CompileTool {
    /** What LeetCode imports. No two of them have a class of the same name. */
    private static final List<String> STANDARD = Arrays.asList(
            "java.io", "java.math", "java.text", "java.util", "java.util.concurrent",
            "java.util.concurrent.atomic", "java.util.concurrent.locks", "java.util.function",
            "java.util.regex", "java.util.stream", "javafx.util");

    private CompileTool() {}

    /**
     * Arguments: the user's file; where the classes go; the class path; the packages of the nodes
     * and interfaces that the problem gives, separated by commas; then options for the compiler
     * and sources of the judge's own (those that end in .java). Beside the classes it leaves
     * classes.txt: the names of the user's classes in the order in which they were written.
     */
    public static void main(String[] args) throws IOException {
        Path file = Paths.get(args[0]);
        Path out = Paths.get(args[1]);
        String name = file.getFileName().toString();
        String[] problem = new String[1];
        String text = UserSource.decode(Files.readAllBytes(file), problem);
        PrintStream messages = new PrintStream(System.out, false, "UTF-8");
        if (text == null) {
            messages.println(name + ":" + problem[0]);
            leave(messages, 1);
        }
        List<String> given = new ArrayList<>(Collections.singletonList("judge.given"));
        if (!args[3].isEmpty()) {
            given.addAll(Arrays.asList(args[3].split(",")));
        }
        List<String> all = new ArrayList<>(STANDARD);
        all.addAll(given);
        List<String> rest = Arrays.asList(args).subList(4, args.length);

        Files.createDirectories(out);
        Attempt first = new Attempt(new UserSource(name, text, all), out, args[2], rest);
        boolean compiled = first.run();
        if (!compiled && first.ambiguous()) {
            // The user's own star imports may clash with ours; then ours give way.
            compiled = new Attempt(new UserSource(name, text, given), out, args[2], rest).run();
        }
        if (!compiled) {
            Messages.print(messages, first.source, first.found.getDiagnostics());
        }
        leave(messages, compiled ? 0 : 1);
    }

    private static void leave(PrintStream messages, int code) {
        messages.flush();
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    private static final class Attempt {
        final UserSource source;
        final DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        private final Path out;
        private final String classPath;
        private final List<String> rest;

        Attempt(UserSource source, Path out, String classPath, List<String> rest) {
            this.source = source;
            this.out = out;
            this.classPath = classPath;
            this.rest = rest;
        }

        boolean run() throws IOException {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> options = new ArrayList<>(Arrays.asList(
                    "-d", out.toString(), "-cp", classPath, "-sourcepath", "", "-implicit:none",
                    "-proc:none", "-nowarn", "-g", "-parameters"));
            List<JavaFileObject> units = new ArrayList<>();
            units.add(source);
            StandardJavaFileManager files =
                    compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8);
            for (String word : rest) {
                if (word.endsWith(".java")) {
                    files.getJavaFileObjects(word).forEach(units::add);
                } else {
                    options.add(word);
                }
            }
            Recorder recorder = new Recorder(files);
            boolean compiled;
            try {
                compiled = compiler.getTask(null, recorder, found, options, null, units).call();
            } catch (IllegalArgumentException flags) {
                System.out.println("error: " + flags.getMessage());
                return false;
            }
            if (compiled) {
                Files.write(out.resolve("classes.txt"), recorder.written);
            }
            return compiled;
        }

        boolean ambiguous() {
            for (Diagnostic<?> diagnostic : found.getDiagnostics()) {
                if ("compiler.err.ref.ambiguous".equals(diagnostic.getCode())) {
                    return true;
                }
            }
            return false;
        }

        /** Notes the names of the classes that come of the user's file. */
        private final class Recorder extends ForwardingJavaFileManager<JavaFileManager> {
            final List<String> written = new ArrayList<>();

            Recorder(JavaFileManager files) {
                super(files);
            }

            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling)
                    throws IOException {
                boolean own = sibling == null || sibling.toUri().equals(source.toUri());
                written.add((own ? "" : "-") + name);
                // The sibling only helps to choose a folder, which -d has done already.
                return super.getJavaFileForOutput(location, name, kind, null);
            }
        }
    }
}
