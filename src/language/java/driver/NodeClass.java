// The fields of a node class, ours or the user's own, and how to make a node of it.
package judge.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Collections;
import java.util.function.Supplier;

final class NodeClass {
    private static final Map<Class<?>, NodeClass> KNOWN = new IdentityHashMap<>();
    private static final String[][] LINKS = {
        {"next"}, {"left"}, {"right"}, {"random"}, {"neighbors", "neighbours"}, {"children"},
    };

    /** From here on a link holds several nodes. */
    private static final int MANY = 4;

    final Class<?> type;
    private final Field value;
    private final Field[] links = new Field[LINKS.length];
    private Constructor<?> maker;
    private Object[] makerArgs;

    private NodeClass(Class<?> type) {
        this.type = type;
        value = find(type, "val", "value", "data");
        for (int index = 0; index < LINKS.length; index++) {
            links[index] = find(type, LINKS[index]);
        }
    }

    static NodeClass of(Class<?> type) {
        NodeClass known = KNOWN.get(type);
        if (known == null) {
            known = new NodeClass(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Field find(Class<?> type, String... names) {
        for (Class<?> holder = type; holder != null; holder = holder.getSuperclass()) {
            for (Field field : holder.getDeclaredFields()) {
                if (Arrays.asList(names).contains(field.getName()) && !Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        return null;
    }

    /** The links that a structure is made of, by the first of their names. */
    static String[] linksOf(Shape.Kind kind) {
        switch (kind) {
            case LIST_NODE: return new String[] {"next"};
            case TREE_NODE: return new String[] {"left", "right"};
            case GRAPH_NODE: return new String[] {"neighbors"};
            case RANDOM_NODE: return new String[] {"next", "random"};
            default: return new String[] {"children"};
        }
    }

    /** Whether nodes of this class can make up the structure. */
    static boolean fits(Shape.Kind kind, Class<?> type) {
        if (type.isPrimitive() || type.isArray() || type.isInterface() || type.getName().startsWith("java.")) {
            return false;
        }
        NodeClass node = of(type);
        if (node.value == null) {
            return false;
        }
        for (String link : linksOf(kind)) {
            if (node.field(link) == null) {
                return false;
            }
        }
        return true;
    }

    private Field field(String link) {
        for (int index = 0; index < LINKS.length; index++) {
            if (LINKS[index][0].equals(link)) {
                return links[index];
            }
        }
        return null;
    }

    Object make(long number, Supplier<Object> owner) {
        try {
            if (maker == null) {
                choose(owner);
            }
            Object node = maker.newInstance(makerArgs);
            value.set(node, Decoder.number(number, value.getType()));
            return node;
        } catch (InvocationTargetException error) {
            throw new Failure(error.getCause());
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
    }

    /** Takes the constructor with the fewest parameters; all fields are set afterwards anyway. */
    private void choose(Supplier<Object> owner) {
        for (Constructor<?> one : type.getDeclaredConstructors()) {
            if (maker == null || one.getParameterCount() < maker.getParameterCount()) {
                maker = one;
            }
        }
        maker.setAccessible(true);
        Class<?>[] types = maker.getParameterTypes();
        makerArgs = new Object[types.length];
        for (int index = 0; index < types.length; index++) {
            boolean outer = index == 0 && type.isMemberClass()
                    && !Modifier.isStatic(type.getModifiers());
            makerArgs[index] = outer ? owner.get() : blank(types[index]);
        }
    }

    private static Object blank(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return Decoder.number(0, type);
        }
        return null;
    }

    /** The node's value; null where the user's class holds none. */
    Object value(Object node) {
        return get(value, node);
    }

    Object link(Object node, String link) {
        return get(field(link), node);
    }

    void setLink(Object node, String link, Object to) {
        try {
            field(link).set(node, to);
        } catch (IllegalAccessException error) {
            throw new IllegalStateException(error);
        }
    }

    /** Sets a link that holds several nodes, a list or an array. */
    void setLinks(Object node, String link, List<Object> to) {
        Class<?> declared = field(link).getType();
        if (declared.isArray()) {
            setLink(node, link, to.toArray((Object[])
                    java.lang.reflect.Array.newInstance(declared.getComponentType(), 0)));
        } else {
            Collection<Object> items = Decoder.collection(declared);
            items.addAll(to);
            setLink(node, link, items);
        }
    }

    /** The nodes that a link holds; a link that is null holds none. */
    List<Object> links(Object node, String link) {
        Object held = link(node, link);
        List<Object> nodes = new ArrayList<>();
        if (held instanceof Object[]) {
            nodes.addAll(Arrays.asList((Object[]) held));
        } else if (held instanceof Iterable) {
            for (Object one : (Iterable<?>) held) {
                nodes.add(one);
            }
        }
        return nodes;
    }

    private static Object get(Field field, Object node) {
        try {
            return field.get(node);
        } catch (IllegalAccessException error) {
            throw new IllegalStateException(error);
        }
    }

    static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Every node that can be reached from the root, nearest first; those seen before are left out. */
    static List<Object> reach(Object root, Set<Object> seen) {
        List<Object> nodes = new ArrayList<>();
        if (root != null && seen.add(root)) {
            nodes.add(root);
        }
        for (int next = 0; next < nodes.size(); next++) {
            Object node = nodes.get(next);
            NodeClass type = of(node.getClass());
            for (int index = 0; index < LINKS.length; index++) {
                if (type.links[index] == null) {
                    continue;
                }
                List<Object> linked = index < MANY ? Collections.singletonList(get(type.links[index], node))
                        : type.links(node, LINKS[index][0]);
                for (Object one : linked) {
                    if (one != null && seen.add(one)) {
                        nodes.add(one);
                    }
                }
            }
        }
        return nodes;
    }
}
