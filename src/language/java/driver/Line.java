// Writes JSON into one growing line of bytes.
package judge.driver;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

final class Line {
    private byte[] bytes = new byte[8192];
    private int size;

    void clear() {
        size = 0;
        if (bytes.length > 1 << 20) {
            bytes = new byte[8192];
        }
    }

    int size() {
        return size;
    }

    /** Forgets what was written after the line had this size. */
    void cut(int size) {
        this.size = size;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        out.flush();
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    Line raw(char c) {
        room(1);
        bytes[size++] = (byte) c;
        return this;
    }

    /** ASCII text as it stands. */
    Line raw(String text) {
        room(text.length());
        for (int index = 0; index < text.length(); index++) {
            bytes[size++] = (byte) text.charAt(index);
        }
        return this;
    }

    Line integer(long n) {
        if (n == Long.MIN_VALUE) {
            return raw("-9223372036854775808");
        }
        room(20);
        if (n < 0) {
            bytes[size++] = '-';
            n = -n;
        }
        int start = size;
        do {
            bytes[size++] = (byte) ('0' + n % 10);
            n /= 10;
        } while (n > 0);
        for (int left = start, right = size - 1; left < right; left++, right--) {
            byte swap = bytes[left];
            bytes[left] = bytes[right];
            bytes[right] = swap;
        }
        return this;
    }

    Line number(double x) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return raw('"').raw(Double.toString(x)).raw('"');
        }
        return raw(Double.toString(x));
    }

    /** A string; halves of surrogate pairs become question marks. */
    Line string(String text) {
        raw('"');
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            room(6);
            if (c == '"' || c == '\\') {
                bytes[size++] = '\\';
                bytes[size++] = (byte) c;
            } else if (c < ' ') {
                raw(String.format("\\u%04x", (int) c));
            } else if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xC0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (!Character.isSurrogate(c)) {
                bytes[size++] = (byte) (0xE0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                int code = Character.toCodePoint(c, text.charAt(++index));
                bytes[size++] = (byte) (0xF0 | code >> 18);
                bytes[size++] = (byte) (0x80 | code >> 12 & 0x3F);
                bytes[size++] = (byte) (0x80 | code >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | code & 0x3F);
            } else {
                bytes[size++] = '?';
            }
        }
        return raw('"');
    }
}
