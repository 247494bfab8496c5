// One method of class Solution.
package judge.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

final class FunctionCall extends Call implements Supplier<Object> {
    private final Signature signature;
    private final Constructor<?> constructor;
    private final Method method;
    private final Type[] types;
    private final Field hidden;
    private Object solution;

    FunctionCall(Signature signature, Members members) {
        this.signature = signature;
        Class<?> type = members.type(Collections.singletonList("Solution"));
        Shape returns = signature.returns;
        if (signature.judged.equals("in-place")) {
            returns = Shape.parse("void");
        }
        method = members.method(type, signature.names, signature.passed(), returns);
        types = method.getGenericParameterTypes();
        constructor = members.constructor(type, new ArrayList<>());
        hidden = signature.api == null ? null : hidden(type, members);
        solution = null;
        start(type);
    }

    /** Runs the static part of the class. */
    private static void start(Class<?> type) {
        try {
            Class.forName(type.getName(), true, type.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        } catch (LinkageError error) {
            throw new Failure(error);
        }
    }

    /** The field from which the interface that the problem gives answers. */
    private Field hidden(Class<?> type, Members members) {
        Class<?> base = members.load("judge.given.api." + signature.api.base);
        if (!base.isAssignableFrom(type)) {
            throw new Misfit("class Solution must extend " + signature.api.base + ", which the problem gives"
                    + (type.getSuperclass().getSimpleName().equals(signature.api.base)
                    ? "; take your own " + signature.api.base + " out of the file" : ""));
        }
        try {
            return base.getField("hidden");
        } catch (NoSuchFieldException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The instance of this case, made when it is first needed. */
    @Override
    public Object get() {
        if (solution == null) {
            solution = construct(constructor);
        }
        return solution;
    }

    @Override
    void run(String step, Json json, Line line) {
        solution = null;
        List<Signature.Param> params = signature.params;
        int[] starts = new int[params.size()];
        int count = 0;
        for (boolean more = json.enter('['); more; more = json.more()) {
            json.peek();
            if (count < starts.length) {
                starts[count] = json.at;
            }
            count++;
            json.skip();
        }
        if (count != starts.length) {
            throw new IllegalStateException("the case has " + count + " arguments, not " + starts.length);
        }
        Object[] values = decode(json, starts);
        Object[] args = passed(values);

        Encoder encoder = new Encoder(line);
        byte[][] before = new byte[values.length][];
        for (int index = 0; index < values.length; index++) {
            if (isKept(params.get(index))) {
                before[index] = snapshot(params.get(index).shape, values[index], line);
            }
        }
        Set<Object> nodes = nodes(values);
        if (hidden != null) {
            json.at = starts[signature.indexOf(signature.api.value)];
            set(hidden, json.integer());
        }

        Object result = measured(args);

        for (int index = 0; index < values.length; index++) {
            if (before[index] != null) {
                compare(params.get(index), values[index], before[index], line);
            }
        }
        judge(result, values, nodes, encoder, line);
    }

    private Object[] decode(Json json, int[] starts) {
        List<Signature.Param> params = signature.params;
        Object[] values = new Object[params.size()];
        Decoder decoder = new Decoder(this);
        int place = 0;
        for (int index = 0; index < values.length; index++) {
            Signature.Param param = params.get(index);
            if (param.hidden) {
                continue;
            }
            Type type = types[place++];
            json.at = starts[index];
            if (param.within == null) {
                values[index] = decoder.read(param.shape, type, json);
            }
            if (param.cycle != null) {
                json.at = starts[signature.indexOf(param.cycle)];
                Structures.close(values[index], json.integer());
            }
        }
        for (int index = 0; index < values.length; index++) {
            Signature.Param param = params.get(index);
            if (param.within != null) {
                json.at = starts[index];
                values[index] = within(values[signature.indexOf(param.within)], json.integer());
            }
        }
        return values;
    }

    private static Object within(Object root, long value) {
        for (Object node : NodeClass.reach(root, NodeClass.identities())) {
            Object held = NodeClass.of(node.getClass()).value(node);
            if (held instanceof Number && ((Number) held).longValue() == value) {
                return node;
            }
        }
        throw new IllegalStateException("the case names a node with the value " + value + ", which is not there");
    }

    private Object[] passed(Object[] values) {
        List<Object> args = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            if (!signature.params.get(index).hidden) {
                args.add(values[index]);
            }
        }
        return args.toArray();
    }

    private Object measured(Object[] args) {
        watch.start();
        try {
            Object on = Modifier.isStatic(method.getModifiers()) ? null : get();
            Object result = invoke(method, on, args);
            boolean list = signature.judged.equals("return") && signature.returns.isSequence();
            return list && Encoder.size(result) < 0 && result != null ? drained(result) : result;
        } finally {
            watch.stop();
        }
    }

    /** What a lazy result holds; reading it runs the user's code. */
    private static Object drained(Object lazy) {
        try {
            Iterator<?> items = Encoder.iterator(lazy);
            if (items == null) {
                return lazy;
            }
            List<Object> list = new ArrayList<>();
            while (items.hasNext()) {
                list.add(items.next());
            }
            return list;
        } catch (RuntimeException | Error error) {
            throw new Failure(error);
        }
    }

    /** Whether the parameter must be after the call as it was before. */
    private boolean isKept(Signature.Param param) {
        return !param.hidden && param.within == null
                && (signature.unchanged.contains(param.name) || signature.fresh && param.shape.isNode());
    }

    private static byte[] snapshot(Shape shape, Object value, Line line) {
        int start = line.size();
        new Encoder(line).write(shape, value);
        byte[] all = line.copy();
        line.cut(start);
        return Arrays.copyOfRange(all, start, all.length);
    }

    private static void compare(Signature.Param param, Object value, byte[] before, Line line) {
        boolean same;
        int start = line.size();
        try {
            same = Arrays.equals(before, snapshot(param.shape, value, line));
        } catch (Wrong broken) {
            line.cut(start);
            same = false;
        }
        if (!same) {
            throw Wrong.value(param.name + " was changed; the task forbids it");
        }
    }

    /** The nodes of the arguments whose identity matters for this problem. */
    private Set<Object> nodes(Object[] values) {
        Set<Object> nodes = NodeClass.identities();
        if (signature.returnsNodeOf != null) {
            NodeClass.reach(values[signature.indexOf(signature.returnsNodeOf)], nodes);
        }
        for (int index = 0; signature.fresh && index < values.length; index++) {
            if (signature.params.get(index).shape.isNode()) {
                NodeClass.reach(values[index], nodes);
            }
        }
        return nodes;
    }

    private void judge(Object result, Object[] values, Set<Object> nodes, Encoder encoder, Line line) {
        if (signature.judged.equals("in-place")) {
            int index = signature.indexOf(signature.judgedParam);
            encoder.write(signature.params.get(index).shape, values[index]);
        } else if (signature.judged.equals("prefix")) {
            prefix(result, signature.indexOf(signature.judgedParam), values, encoder);
        } else if (signature.returnsNodeOf != null) {
            if (result == null) {
                throw Wrong.value("returned no node");
            }
            if (!nodes.contains(result)) {
                throw Wrong.value("the node returned is not a node of " + signature.returnsNodeOf);
            }
            encoder.write(Shape.parse("int"), NodeClass.of(result.getClass()).value(result));
        } else {
            if (signature.fresh && result != null && signature.returns.isNode()) {
                refuseShared(result, nodes);
            }
            encoder.write(signature.returns, result);
        }
    }

    private void prefix(Object result, int index, Object[] values, Encoder encoder) {
        if (!(result instanceof Number)) {
            throw Wrong.type("returned " + result + " where an int is due");
        }
        long k = ((Number) result).longValue();
        int size = Encoder.size(values[index]);
        if (k < 0 || k > size) {
            throw Wrong.value("returned " + k + ", but " + signature.judgedParam + " holds " + size + " values");
        }
        encoder.sequence(signature.params.get(index).shape, values[index], (int) k);
    }

    private static void refuseShared(Object result, Set<Object> nodes) {
        for (Object node : NodeClass.reach(result, NodeClass.identities())) {
            if (nodes.contains(node)) {
                throw Wrong.value("the copy shares node " + NodeClass.of(node.getClass()).value(node)
                        + " with the input");
            }
        }
    }

    private static void set(Field field, long value) {
        try {
            field.setLong(null, value);
        } catch (IllegalAccessException error) {
            throw new IllegalStateException(error);
        }
    }
}
