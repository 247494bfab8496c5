// An exception of the user's code, on its way out of the driver's.
package judge.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int FRAMES = 30;
    private static final int TEXT = 4000;

    Failure(Throwable cause) {
        super(null, cause, false, false);
    }

    /** Writes `{"message":…,"frames":[…]}`; `where` adds the operation of a class problem. */
    static void write(Line line, Throwable thrown, Set<String> own, String file, String where) {
        Throwable cause = thrown;
        while (cause instanceof ExceptionInInitializerError && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message;
        try {
            message = String.valueOf(cause);
        } catch (Throwable broken) {
            message = cause.getClass().getName();
        }
        if (message.length() > TEXT) {
            message = message.substring(0, TEXT) + "...";
        }
        line.raw("{\"message\":").string(message + where).raw(",\"frames\":[");
        String comma = "";
        for (String frame : frames(cause, own, file)) {
            line.raw(comma).string(frame);
            comma = ",";
        }
        line.raw("]}");
    }

    /** The frames of the user's own file, outermost first, the innermost thirty at most. */
    static List<String> frames(Throwable cause, Set<String> own, String file) {
        List<String> frames = new ArrayList<>();
        for (StackTraceElement element : cause.getStackTrace()) {
            if (own.contains(element.getClassName()) && frames.size() < FRAMES) {
                String line = element.getLineNumber() > 0 ? ":" + element.getLineNumber() : "";
                frames.add(file + line + " in " + method(element));
            }
        }
        Collections.reverse(frames);
        return frames;
    }

    private static String method(StackTraceElement element) {
        String name = element.getMethodName();
        if (name.startsWith("lambda$")) {
            return "a lambda of " + name.split("\\$")[1];
        }
        String type = element.getClassName();
        String simple = type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
        return name.equals("<init>") ? "new " + simple
                : name.equals("<clinit>") ? "the static part of " + simple : name;
    }
}
