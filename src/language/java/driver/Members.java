// Finds the class, constructor and methods that the signature asks for, or says what is there.
package judge.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

final class Members {
    private static final int SHOWN = 8;

    private final String file;
    private final UserLoader loader;

    Members(String file, UserLoader loader) {
        this.file = file;
        this.loader = loader;
    }

    /** The class of one of these simple names, in whatever package; its static part has not run. */
    Class<?> type(List<String> names) {
        List<String> found = new ArrayList<>();
        for (String name : loader.own) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (simple.indexOf('$') >= 0) {
                continue;
            }
            found.add(simple);
        }
        for (String wanted : names) {
            for (String name : loader.own) {
                if (name.substring(name.lastIndexOf('.') + 1).equals(wanted)) {
                    return usable(load(name), wanted);
                }
            }
        }
        throw new Misfit("no class `" + names.get(0) + "` in " + file
                + (found.isEmpty() ? "" : "; it defines " + shown(found)));
    }

    Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Class<?> usable(Class<?> type, String name) {
        if (type.isInterface() || type.isEnum() || Modifier.isAbstract(type.getModifiers())) {
            throw new Misfit("`" + name + "` must be a class that can be instantiated; it is "
                    + (type.isInterface() ? "an interface" : type.isEnum() ? "an enum" : "abstract"));
        }
        return type;
    }

    Constructor<?> constructor(Class<?> type, List<Signature.Param> params) {
        List<Constructor<?>> fitting = new ArrayList<>();
        for (Constructor<?> one : type.getDeclaredConstructors()) {
            if (one.getParameterCount() == params.size()) {
                fitting.add(one);
            }
        }
        if (fitting.isEmpty()) {
            int has = type.getDeclaredConstructors()[0].getParameterCount();
            throw new Misfit("the constructor of " + type.getSimpleName() + " takes " + count(has)
                    + "; the problem passes " + passed(params));
        }
        return best(fitting, params, type.getSimpleName());
    }

    /** The method of one of these names; `returns` is what is judged of its result. */
    Method method(Class<?> type, List<String> names, List<Signature.Param> params, Shape returns) {
        List<Method> all = new ArrayList<>();
        for (Class<?> holder = type; holder != null && loader.own.contains(holder.getName());
                holder = holder.getSuperclass()) {
            for (Method method : holder.getDeclaredMethods()) {
                if (!method.isSynthetic() && !method.isBridge()) {
                    all.add(method);
                }
            }
        }
        List<Method> named = new ArrayList<>();
        for (String name : names) {
            for (Method method : all) {
                if (named.isEmpty() || named.get(0).getName().equals(name)) {
                    if (method.getName().equals(name)) {
                        named.add(method);
                    }
                }
            }
        }
        if (named.isEmpty()) {
            throw missing(type, names.get(0), all);
        }
        List<Method> fitting = new ArrayList<>();
        for (Method method : named) {
            if (method.getParameterCount() == params.size()) {
                fitting.add(method);
            }
        }
        String name = named.get(0).getName();
        if (fitting.isEmpty()) {
            throw new Misfit(name + " takes " + count(named.get(0).getParameterCount())
                    + "; the problem passes " + passed(params));
        }
        Method method = best(fitting, params, name);
        if (method.getReturnType() == void.class && returns.kind != Shape.Kind.VOID) {
            throw new Misfit(name + " returns void; " + returns.due() + " is due");
        }
        return method;
    }

    /** The first whose parameters all fit. */
    private static <E extends Executable> E best(List<E> candidates, List<Signature.Param> params, String name) {
        for (E one : candidates) {
            Type[] types = one.getGenericParameterTypes();
            boolean fits = types.length == params.size();
            for (int index = 0; fits && index < types.length; index++) {
                fits = Decoder.fits(params.get(index).shape, types[index]);
            }
            if (fits) {
                one.setAccessible(true);
                return one;
            }
        }
        StringBuilder due = new StringBuilder();
        for (Signature.Param param : params) {
            due.append(due.length() > 0 ? ", " : "").append(param.shape.java()).append(' ').append(param.name);
        }
        throw new Misfit(name + " takes (" + types(candidates.get(0)) + "); the problem passes (" + due + ")");
    }

    private static Misfit missing(Class<?> type, String name, List<Method> all) {
        List<String> there = new ArrayList<>();
        String near = null;
        for (Method method : all) {
            there.add(method.getName() + "(" + types(method) + ")");
            if (method.getName().equalsIgnoreCase(name) || distance(method.getName(), name) <= 2) {
                near = method.getName();
            }
        }
        return new Misfit("no method `" + name + "` in class " + type.getSimpleName()
                + (there.isEmpty() ? "; it defines none" : "; it defines " + shown(there))
                + (near == null ? "" : "; did you mean to rename `" + near + "`?"));
    }

    private static String types(Executable one) {
        StringBuilder types = new StringBuilder();
        for (Type type : one.getGenericParameterTypes()) {
            String name = type.getTypeName().replaceAll("[A-Za-z_0-9]+[.$](?=[A-Za-z_])", "");
            types.append(types.length() > 0 ? ", " : "").append(name);
        }
        return types.toString();
    }

    private static String shown(List<String> names) {
        List<String> head = names.subList(0, Math.min(SHOWN, names.size()));
        return String.join(", ", head) + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    private static String count(int count) {
        return count == 0 ? "no parameters" : count == 1 ? "1 parameter" : count + " parameters";
    }

    private static String passed(List<Signature.Param> params) {
        if (params.isEmpty()) {
            return "none";
        }
        List<String> names = new ArrayList<>();
        for (Signature.Param param : params) {
            names.add(param.name);
        }
        return params.size() + " (" + String.join(", ", names) + ")";
    }

    /** Levenshtein's distance. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int above = row[j];
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
