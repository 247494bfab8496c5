// An encode/decode pair: two methods, each called on an instance of its own.
package judge.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Supplier;

final class CodecCall extends Call implements Supplier<Object> {
    private final Constructor<?> constructor;
    private final Signature signature;
    private final Method encode;
    private final Method decode;
    private Object instance;

    CodecCall(Signature signature, Members members) {
        this.signature = signature;
        Class<?> type = members.type(signature.names);
        constructor = members.constructor(type, new ArrayList<>());
        encode = find(members, type, signature.encode);
        decode = find(members, type, signature.decode);
    }

    private static Method find(Members members, Class<?> type, Signature.Operation operation) {
        return members.method(type, Collections.singletonList(operation.name), operation.params, operation.returns);
    }

    /** The instance of this call, made when it is first needed. */
    @Override
    public Object get() {
        if (instance == null) {
            instance = construct(constructor);
        }
        return instance;
    }

    @Override
    void run(String step, Json json, Line line) {
        instance = null;
        Decoder decoder = new Decoder(this);
        boolean encoding = step.equals("encode");
        Object[] args;
        if (encoding) {
            args = arguments(signature.encode, encode, decoder, json);
        } else {
            json.enter('[');
            args = new Object[] {unpack(json.string())};
        }
        Object result;
        watch.start();
        try {
            result = invoke(encoding ? encode : decode, get(), args);
        } finally {
            watch.stop();
        }
        if (!encoding) {
            new Encoder(line).write(signature.decode.returns, result);
        } else if (result instanceof String) {
            line.string(pack((String) result));
        } else {
            throw Wrong.type("returned null where a String is due");
        }
    }

    /** Any string in ASCII, halves of surrogate pairs too. */
    private static String pack(String text) {
        StringBuilder packed = new StringBuilder(text.length() + 16);
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c >= ' ' && c < 0x7F && c != '%') {
                packed.append(c);
            } else {
                packed.append('%');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    packed.append(Character.forDigit(c >> shift & 15, 16));
                }
            }
        }
        return packed.toString();
    }

    private static String unpack(String packed) {
        StringBuilder text = new StringBuilder(packed.length());
        for (int index = 0; index < packed.length(); index++) {
            char c = packed.charAt(index);
            if (c == '%') {
                c = (char) Integer.parseInt(packed.substring(index + 1, index + 5), 16);
                index += 4;
            }
            text.append(c);
        }
        return text.toString();
    }
}
