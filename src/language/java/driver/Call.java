// One kind of problem: how a question becomes calls, and their results an answer.
package judge.driver;

import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Constructor;
import java.lang.reflect.Type;

abstract class Call {
    final Stopwatch watch = new Stopwatch();
    /** Where the exception came from, for problems with many operations: ` (in get, operation 3)`. */
    String where = "";

    /** Makes the calls and writes the judged value. */
    abstract void run(String step, Json args, Line line);

    static Object construct(Constructor<?> constructor, Object... args) {
        try {
            return constructor.newInstance(args);
        } catch (InvocationTargetException error) {
            throw new Failure(error.getCause());
        } catch (ExceptionInInitializerError error) {
            throw new Failure(error);
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
    }

    static Object invoke(Method method, Object on, Object... args) {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException error) {
            throw new Failure(error.getCause());
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
    }

    /** The arguments of one operation, `[…]`. */
    static Object[] arguments(Signature.Operation operation, Executable callee, Decoder decoder, Json json) {
        Type[] types = callee.getGenericParameterTypes();
        Object[] args = new Object[types.length];
        int index = 0;
        for (boolean more = json.enter('['); more; more = json.more()) {
            if (index >= args.length) {
                throw new IllegalStateException("the case passes too many arguments to " + operation.name);
            }
            args[index] = decoder.read(operation.params.get(index).shape, types[index], json);
            index++;
        }
        return args;
    }
}
