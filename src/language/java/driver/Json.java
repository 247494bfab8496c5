// Reads JSON out of one line of bytes, value by value.
package judge.driver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class Json {
    private final byte[] line;
    private final int end;
    int at;

    Json(byte[] line, int start, int end) {
        this.line = line;
        this.at = start;
        this.end = end;
    }

    /** The first byte of the next value. */
    byte peek() {
        while (at < end && line[at] <= ' ') {
            at++;
        }
        if (at >= end) {
            throw new IllegalStateException("the judge's line ends early");
        }
        return line[at];
    }

    boolean isNull() {
        return peek() == 'n';
    }

    private void expect(char due) {
        if (peek() != due) {
            throw new IllegalStateException(
                    "the judge's line has `" + (char) line[at] + "` where `" + due + "` is due");
        }
        at++;
    }

    /** Enters a list or object; whether it has a first item. */
    boolean enter(char open) {
        expect(open);
        byte close = (byte) (open == '[' ? ']' : '}');
        if (peek() == close) {
            at++;
            return false;
        }
        return true;
    }

    /** Goes on in a list or object; whether there is another item. */
    boolean more() {
        byte next = peek();
        at++;
        return next == ',';
    }

    String key() {
        String key = string();
        expect(':');
        return key;
    }

    void skip() {
        switch (peek()) {
            case '[':
            case '{':
                int depth = 0;
                do {
                    byte b = line[at];
                    if (b == '"') {
                        skipString();
                        continue;
                    }
                    if (b == '[' || b == '{') {
                        depth++;
                    } else if (b == ']' || b == '}') {
                        depth--;
                    }
                    at++;
                } while (depth > 0);
                break;
            case '"':
                skipString();
                break;
            default:
                while (at < end && line[at] != ',' && line[at] != ']' && line[at] != '}') {
                    at++;
                }
        }
    }

    private void skipString() {
        at++;
        while (line[at] != '"') {
            at += line[at] == '\\' ? 2 : 1;
        }
        at++;
    }

    long integer() {
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        long n = 0;
        int start = at;
        while (at < end && line[at] >= '0' && line[at] <= '9') {
            // Sums below zero reach every 64-bit integer.
            n = n * 10 - (line[at++] - '0');
        }
        if (at == start) {
            throw new IllegalStateException("the judge's line lacks an integer");
        }
        return negative ? n : -n;
    }

    double number() {
        if (peek() == '"') {
            return Double.parseDouble(string());
        }
        int start = at;
        skip();
        return Double.parseDouble(new String(line, start, at - start, StandardCharsets.US_ASCII).trim());
    }

    boolean bool() {
        boolean yes = peek() == 't';
        skip();
        return yes;
    }

    String string() {
        expect('"');
        int start = at;
        while (line[at] != '"' && line[at] != '\\') {
            at++;
        }
        if (line[at] == '"') {
            return new String(line, start, at++ - start, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        while (true) {
            text.append(new String(line, start, at - start, StandardCharsets.UTF_8));
            if (line[at++] == '"') {
                return text.toString();
            }
            char escape = (char) line[at++];
            int plain = "bfnrt".indexOf(escape);
            if (escape == 'u') {
                text.append((char) Integer.parseInt(new String(line, at, 4, StandardCharsets.US_ASCII), 16));
                at += 4;
            } else {
                text.append(plain < 0 ? escape : "\b\f\n\r\t".charAt(plain));
            }
            start = at;
            while (line[at] != '"' && line[at] != '\\') {
                at++;
            }
        }
    }

    /** Any value: maps, lists, strings, numbers as Long or Double, Boolean, null. */
    Object any() {
        switch (peek()) {
            case '{':
                Map<String, Object> map = new LinkedHashMap<>();
                for (boolean more = enter('{'); more; more = more()) {
                    map.put(key(), any());
                }
                return map;
            case '[':
                List<Object> list = new ArrayList<>();
                for (boolean more = enter('['); more; more = more()) {
                    list.add(any());
                }
                return list;
            case '"':
                return string();
            case 't':
            case 'f':
                return bool();
            case 'n':
                skip();
                return null;
            default:
                int start = at;
                skip();
                int stop = at;
                at = start;
                for (int index = start; index < stop; index++) {
                    if (line[index] == '.' || line[index] == 'e' || line[index] == 'E') {
                        return number();
                    }
                }
                return integer();
        }
    }
}
