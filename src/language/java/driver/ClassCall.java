// A class that is constructed once and then called operation by operation.
package judge.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

final class ClassCall extends Call implements Supplier<Object> {
    private final Constructor<?> constructor;
    private final Signature.Operation construction;
    private final Map<String, Method> methods = new HashMap<>();
    private final Map<String, Signature.Operation> operations = new HashMap<>();
    private Object instance;

    ClassCall(Signature signature, Members members) {
        Class<?> type = members.type(signature.names);
        constructor = members.constructor(type, signature.params);
        construction = new Signature.Operation(signature.name, signature.params, Shape.parse("void"));
        for (Signature.Operation operation : signature.operations) {
            operations.put(operation.name, operation);
            methods.put(operation.name, members.method(
                    type, Collections.singletonList(operation.name), operation.params, operation.returns));
        }
    }

    @Override
    public Object get() {
        return instance;
    }

    @Override
    void run(String step, Json json, Line line) {
        instance = null;
        where = "";
        List<String> names = new ArrayList<>();
        json.enter('[');
        for (boolean more = json.enter('['); more; more = json.more()) {
            names.add(json.string());
        }
        json.more();
        Decoder decoder = new Decoder(this);
        Object[][] args = new Object[names.size()][];
        int index = 0;
        for (boolean more = json.enter('['); more; more = json.more()) {
            String name = names.get(index);
            if (index > 0 && !methods.containsKey(name)) {
                throw new IllegalStateException("the case calls " + name + ", which the problem does not have");
            }
            args[index] = index == 0 ? arguments(construction, constructor, decoder, json)
                    : arguments(operations.get(name), methods.get(name), decoder, json);
            index++;
        }
        Encoder encoder = new Encoder(line);
        line.raw("[null");
        watch.start();
        try {
            operate(names, args, encoder, line);
        } finally {
            watch.stop();
        }
        line.raw(']');
    }

    /** Results are written at once, as later operations may change what an earlier one returned. */
    private void operate(List<String> names, Object[][] args, Encoder encoder, Line line) {
        where = " (in the constructor)";
        instance = construct(constructor, args[0]);
        for (int index = 1; index < args.length; index++) {
            String name = names.get(index);
            Object result;
            try {
                result = invoke(methods.get(name), instance, args[index]);
            } catch (Failure failure) {
                where = " (in " + name + ", operation " + index + ")";
                throw failure;
            }
            long start = System.nanoTime();
            line.raw(',');
            try {
                encoder.write(operations.get(name).returns, result);
            } catch (Wrong wrong) {
                throw wrong.in(name, index);
            }
            watch.exclude(System.nanoTime() - start);
        }
    }
}
