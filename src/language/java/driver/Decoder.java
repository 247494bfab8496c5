// From the judge's JSON to the values that the user's methods take.
package judge.driver;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.function.Supplier;

final class Decoder {
    /** Gives the solution, for node classes that live inside its class. */
    private final Supplier<Object> owner;

    Decoder(Supplier<Object> owner) {
        this.owner = owner;
    }

    /** The class behind a declared type. */
    static Class<?> raw(Type type) {
        if (type instanceof Class) {
            return (Class<?>) type;
        }
        if (type instanceof ParameterizedType) {
            return raw(((ParameterizedType) type).getRawType());
        }
        if (type instanceof GenericArrayType) {
            return Array.newInstance(raw(((GenericArrayType) type).getGenericComponentType()), 0).getClass();
        }
        if (type instanceof TypeVariable) {
            return raw(((TypeVariable<?>) type).getBounds()[0]);
        }
        return raw(((WildcardType) type).getUpperBounds()[0]);
    }

    private static Type component(Type type) {
        return type instanceof GenericArrayType
                ? ((GenericArrayType) type).getGenericComponentType()
                : raw(type).getComponentType();
    }

    private static Type element(Type type) {
        if (type instanceof ParameterizedType) {
            Type[] args = ((ParameterizedType) type).getActualTypeArguments();
            return args.length == 1 ? args[0] : Object.class;
        }
        return Object.class;
    }

    /** Whether values of the shape can be given as the declared type. */
    static boolean fits(Shape shape, Type declared) {
        Class<?> type = raw(declared);
        if (type == Object.class) {
            return true;
        }
        switch (shape.kind) {
            case INT:
            case UINT:
            case LONG:
                return isNumber(type);
            case DOUBLE:
                return type == double.class || type == float.class || type == Double.class
                        || type == Float.class || type == Number.class;
            case BOOL:
                return type == boolean.class || type == Boolean.class;
            case CHAR:
                return type == char.class || type == Character.class || type == String.class;
            case STRING:
                return type.isAssignableFrom(String.class) || type == char[].class;
            case ARRAY:
            case LIST:
                if (type.isArray()) {
                    return fits(shape.inner, component(declared));
                }
                return canCollect(type) && fits(shape.inner, element(declared));
            case VOID:
                return false;
            default:
                return NodeClass.fits(shape.kind, type);
        }
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || type == Integer.class || type == Long.class
                || type == short.class || type == byte.class || type == Short.class || type == Byte.class
                || type == double.class || type == Double.class || type == float.class
                || type == Float.class || type.isAssignableFrom(Integer.class);
    }

    private static boolean canCollect(Class<?> type) {
        if (type.isInterface()) {
            return type.isAssignableFrom(ArrayList.class) || type.isAssignableFrom(LinkedList.class)
                    || type.isAssignableFrom(LinkedHashSet.class);
        }
        return type.isAssignableFrom(ArrayList.class) || Collection.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers());
    }

    /** An empty collection that can be given as this class. */
    @SuppressWarnings("unchecked")
    static Collection<Object> collection(Class<?> type) {
        if (type.isAssignableFrom(ArrayList.class)) {
            return new ArrayList<>();
        }
        if (type.isAssignableFrom(LinkedList.class)) {
            return new LinkedList<>();
        }
        if (type.isAssignableFrom(LinkedHashSet.class)) {
            return new LinkedHashSet<>();
        }
        try {
            return (Collection<Object>) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException("cannot make a " + type.getName(), error);
        }
    }

    /** An integer as the class that is declared; it must fit. */
    static Object number(long n, Class<?> type) {
        if (type == long.class || type == Long.class) {
            return n;
        }
        if (type == double.class || type == Double.class) {
            return (double) n;
        }
        if (type == float.class || type == Float.class) {
            return (float) n;
        }
        if (type == short.class || type == Short.class) {
            return (short) within(n, Short.MIN_VALUE, Short.MAX_VALUE, "short");
        }
        if (type == byte.class || type == Byte.class) {
            return (byte) within(n, Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
        }
        if (type == String.class) {
            return Long.toString(n);
        }
        return (int) within(n, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
    }

    private static long within(long n, long low, long high, String name) {
        if (n < low || n > high) {
            throw Wrong.type("the argument " + n + " does not fit in the declared " + name);
        }
        return n;
    }

    /** The next value, of the shape, as the declared type. */
    Object read(Shape shape, Type declared, Json json) {
        Class<?> type = raw(declared);
        switch (shape.kind) {
            case INT:
                return number(json.integer(), type);
            case UINT:
                long n = json.integer();
                return number(type == long.class || type == Long.class ? n & 0xffffffffL : (int) n, type);
            case LONG:
                return number(json.integer(), type == Object.class || type == Number.class ? long.class : type);
            case DOUBLE:
                double x = json.number();
                return type == float.class || type == Float.class ? (Object) (float) x : (Object) x;
            case BOOL:
                return json.bool();
            case CHAR:
                String one = json.string();
                return type == String.class ? one : (Object) one.charAt(0);
            case STRING:
                String text = json.string();
                return type == char[].class ? text.toCharArray() : text;
            case ARRAY:
            case LIST:
                if (type == Object.class && shape.kind == Shape.Kind.ARRAY) {
                    return array(shape.inner, natural(shape.inner), json);
                }
                return type.isArray() ? array(shape.inner, component(declared), json)
                        : list(shape.inner, type, element(declared), json);
            default:
                return json.isNull() ? skipNull(json)
                        : new Structures(this).read(shape.kind, NodeClass.of(nodeClass(shape, type)), json);
        }
    }

    private static Object skipNull(Json json) {
        json.skip();
        return null;
    }

    Object make(NodeClass type, long value) {
        return type.make(value, owner);
    }

    private static Class<?> nodeClass(Shape shape, Class<?> type) {
        return type == Object.class ? natural(shape) : type;
    }

    /** What LeetCode's own stub would declare. */
    private static Class<?> natural(Shape shape) {
        switch (shape.kind) {
            case INT:
            case UINT: return int.class;
            case LONG: return long.class;
            case DOUBLE: return double.class;
            case BOOL: return boolean.class;
            case CHAR: return char.class;
            case STRING: return String.class;
            case ARRAY: return Array.newInstance(natural(shape.inner), 0).getClass();
            case LIST: return List.class;
            case LIST_NODE: return judge.given.ListNode.class;
            case TREE_NODE: return judge.given.TreeNode.class;
            case GRAPH_NODE: return judge.given.graph.Node.class;
            case RANDOM_NODE: return judge.given.random.Node.class;
            default: return judge.given.nary.Node.class;
        }
    }

    private Collection<Object> list(Shape inner, Class<?> type, Type element, Json json) {
        Collection<Object> items = collection(type);
        for (boolean more = json.enter('['); more; more = json.more()) {
            items.add(read(inner, element, json));
        }
        return items;
    }

    private Object array(Shape inner, Type component, Json json) {
        Class<?> type = raw(component);
        if (type == int.class && inner.isInteger()) {
            return ints(json, inner.kind == Shape.Kind.UINT);
        }
        Object items = Array.newInstance(type, 16);
        int size = 0;
        int room = 16;
        for (boolean more = json.enter('['); more; more = json.more()) {
            if (size == room) {
                Object larger = Array.newInstance(type, room *= 2);
                System.arraycopy(items, 0, larger, 0, size);
                items = larger;
            }
            Array.set(items, size++, read(inner, component, json));
        }
        Object exact = Array.newInstance(type, size);
        System.arraycopy(items, 0, exact, 0, size);
        return exact;
    }

    private static int[] ints(Json json, boolean unsigned) {
        int[] items = new int[16];
        int size = 0;
        for (boolean more = json.enter('['); more; more = json.more()) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            long n = json.integer();
            items[size++] = unsigned ? (int) n
                    : (int) within(n, Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
        }
        return Arrays.copyOf(items, size);
    }
}
