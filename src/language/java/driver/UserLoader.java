// Loads the user's classes, which come before the judge's own of the same name.
package judge.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

final class UserLoader extends ClassLoader {
    /** The names of the classes that the user's file defines, in its order. */
    final Set<String> own = new LinkedHashSet<>();
    private final Set<String> given = new LinkedHashSet<>();
    private final Path folder;
    /** Whether the user's assertions are checked though no flag says so. */
    static boolean asserting;

    UserLoader(Path folder) {
        super(UserLoader.class.getClassLoader());
        this.folder = folder;
        if (asserting) {
            setDefaultAssertionStatus(true);
        }
        try {
            for (String name : Files.readAllLines(folder.resolve("classes.txt"), StandardCharsets.UTF_8)) {
                if (name.startsWith("-")) {
                    given.add(name.substring(1));
                } else {
                    own.add(name);
                }
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!own.contains(name) && !given.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException error) {
            throw new ClassNotFoundException(name, error);
        }
    }
}
