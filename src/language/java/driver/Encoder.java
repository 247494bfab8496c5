// From the values that the user's methods return to the judge's JSON.
package judge.driver;

import java.lang.reflect.Array;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.BaseStream;

final class Encoder {
    private final Line line;
    /** Indices from the outermost list to the value at hand, for messages. */
    private final int[] path = new int[16];
    private int depth;

    Encoder(Line line) {
        this.line = line;
    }

    /** Writes a returned value of the shape that is due. */
    void write(Shape shape, Object value) {
        switch (shape.kind) {
            case VOID:
                line.raw("null");
                break;
            case INT:
            case LONG:
                line.integer(integer(shape, value));
                break;
            case UINT:
                long bits = integer(shape, value);
                line.integer(bits & 0xffffffffL);
                break;
            case DOUBLE:
                if (!(value instanceof Number)) {
                    throw mismatch(shape, value);
                }
                line.number(((Number) value).doubleValue());
                break;
            case BOOL:
                if (!(value instanceof Boolean)) {
                    throw mismatch(shape, value);
                }
                line.raw(value.toString());
                break;
            case CHAR:
                if (!(value instanceof Character) && !(value instanceof String && ((String) value).length() == 1)) {
                    throw mismatch(shape, value);
                }
                text(value.toString());
                break;
            case STRING:
                if (!(value instanceof CharSequence)) {
                    throw mismatch(shape, value);
                }
                text(value.toString());
                break;
            case ARRAY:
            case LIST:
                sequence(shape, value, -1);
                break;
            default:
                if (value == null) {
                    line.raw("[]");
                } else if (!NodeClass.fits(shape.kind, value.getClass())) {
                    throw mismatch(shape, value);
                } else {
                    new Flattener(line).write(shape.kind, value);
                }
        }
    }

    /** Writes the first `count` elements of a list, or all where it is -1. */
    void sequence(Shape shape, Object value, int count) {
        if (value instanceof int[] && shape.inner.kind == Shape.Kind.INT) {
            int[] items = (int[]) value;
            line.raw('[');
            for (int index = 0; index < (count < 0 ? items.length : count); index++) {
                (index > 0 ? line.raw(',') : line).integer(items[index]);
            }
            line.raw(']');
            return;
        }
        Iterator<?> items = iterator(value);
        if (items == null || depth == path.length) {
            throw mismatch(shape, value);
        }
        line.raw('[');
        for (int index = 0; index != count && items.hasNext(); index++) {
            if (index > 0) {
                line.raw(',');
            }
            path[depth++] = index;
            write(shape.inner, items.next());
            depth--;
        }
        line.raw(']');
    }

    /** Goes over whatever holds several values; null for what does not. */
    static Iterator<?> iterator(Object value) {
        if (value instanceof Iterable) {
            return ((Iterable<?>) value).iterator();
        }
        if (value instanceof Iterator) {
            return (Iterator<?>) value;
        }
        if (value instanceof BaseStream) {
            return ((BaseStream<?, ?>) value).iterator();
        }
        if (value == null || !value.getClass().isArray()) {
            return null;
        }
        return new Iterator<Object>() {
            private final int length = Array.getLength(value);
            private int next;

            @Override
            public boolean hasNext() {
                return next < length;
            }

            @Override
            public Object next() {
                return Array.get(value, next++);
            }
        };
    }

    /** How many values it holds, or -1 where that is not known. */
    static int size(Object value) {
        if (value instanceof java.util.Collection) {
            return ((java.util.Collection<?>) value).size();
        }
        return value != null && value.getClass().isArray() ? Array.getLength(value) : -1;
    }

    private void text(String text) {
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
                continue;
            }
            throw Wrong.type(String.format(
                    "returned a string that is not valid text%s: half a character, \\u%04X, at index %d",
                    place(), (int) c, index));
        }
        line.string(text);
    }

    private long integer(Shape shape, Object value) {
        long n;
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            n = ((Number) value).longValue();
        } else if (value instanceof BigInteger && ((BigInteger) value).bitLength() < 64) {
            n = ((BigInteger) value).longValue();
        } else {
            throw mismatch(shape, value);
        }
        boolean fits = shape.kind == Shape.Kind.LONG || n == (int) n
                || shape.kind == Shape.Kind.UINT && n >>> 32 == 0;
        if (!fits) {
            throw Wrong.type("returned " + n + place() + ", which does not fit in 32 bits");
        }
        return n;
    }

    private Wrong mismatch(Shape shape, Object value) {
        return Wrong.type("returned " + describe(value) + place() + " where " + shape.due() + " is due");
    }

    private String place() {
        StringBuilder place = new StringBuilder();
        for (int index = 0; index < depth; index++) {
            place.append(index == 0 ? " at " : "").append('[').append(path[index]).append(']');
        }
        return place.toString();
    }

    private static String describe(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Number || value instanceof Boolean) {
            return "the " + value.getClass().getSimpleName() + " " + value;
        }
        String name = value instanceof Map ? "Map" : value.getClass().getSimpleName();
        return ("AEIOUaeiou".indexOf((name + " ").charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
