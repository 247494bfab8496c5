// Runs a whole program of the user's: the class that has a main method.
package judge.driver;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** There is no lambda here, as the first of a process costs many milliseconds. */
public final class Program implements Runnable {
    private final Method main;
    private final Output output;

    private Program(Method main, Output output) {
        this.main = main;
        this.output = output;
    }

    /** Arguments: the folder of the user's classes; the stack of the main thread, in MiB. */
    public static void main(String[] args) throws IOException {
        UserLoader loader = new UserLoader(Paths.get(args[0]));
        Method main = find(loader);
        if (main == null) {
            System.err.println("no class has a method `public static void main(String[] args)`; there "
                    + (loader.own.size() == 1 ? "is " : "are ") + String.join(", ", loader.own));
            System.exit(1);
        }
        Program program = new Program(main, Output.install());
        Thread thread = new Thread(null, program, "main", Long.parseLong(args[1]) << 20);
        thread.setContextClassLoader(loader);
        thread.start();
    }

    @Override
    public void run() {
        try {
            main.setAccessible(true);
            Object on = null;
            if (!Modifier.isStatic(main.getModifiers())) {
                Constructor<?> constructor = main.getDeclaringClass().getDeclaredConstructor();
                constructor.setAccessible(true);
                on = constructor.newInstance();
            }
            Object[] none = {new String[0]};
            main.invoke(on, main.getParameterCount() == 0 ? new Object[0] : none);
            output.settle();
        } catch (InvocationTargetException | ExceptionInInitializerError error) {
            crash(error.getCause() == null ? error : error.getCause());
        } catch (ReflectiveOperationException error) {
            crash(error);
        }
    }

    private void crash(Throwable error) {
        // The frames of this launcher are none of the user's.
        List<StackTraceElement> frames = new ArrayList<>();
        for (StackTraceElement element : error.getStackTrace()) {
            if (element.getClassName().startsWith("jdk.internal.reflect.")
                    || element.getClassName().startsWith("judge.driver.")) {
                break;
            }
            frames.add(element);
        }
        error.setStackTrace(frames.toArray(new StackTraceElement[0]));
        output.settle();
        System.err.print("Exception in thread \"main\" ");
        error.printStackTrace();
        System.exit(1);
    }

    /** The first of the user's classes that can be started: by a static main, else by any. */
    private static Method find(UserLoader loader) {
        Method found = null;
        for (String name : loader.own) {
            for (Method method : methods(name, loader)) {
                boolean fits = method.getName().equals("main") && method.getReturnType() == void.class
                        && (method.getParameterCount() == 0
                        || Arrays.equals(method.getParameterTypes(), new Class<?>[] {String[].class}));
                if (fits && (found == null || rank(method) > rank(found))) {
                    found = method;
                }
            }
        }
        return found;
    }

    private static int rank(Method main) {
        int mode = main.getModifiers();
        return (Modifier.isStatic(mode) ? 4 : 0) + main.getParameterCount() * 2 + (Modifier.isPublic(mode) ? 1 : 0);
    }

    private static Method[] methods(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader).getDeclaredMethods();
        } catch (ClassNotFoundException | LinkageError broken) {
            return new Method[0];
        }
    }
}
