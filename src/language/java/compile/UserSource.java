// The user's file with the imports that LeetCode gives put in, so that no line moves.
package judge.compile;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

final class UserSource extends SimpleJavaFileObject {
    final String file;
    /** The file as the user wrote it, without a byte-order mark. */
    final String text;
    /** Where the imports stand, and how many characters they take. */
    final int at;
    final int added;
    private final String patched;

    UserSource(String file, String text, List<String> packages) {
        super(uri(file), Kind.SOURCE);
        this.file = file;
        this.text = text;
        at = afterPackage(text);
        StringBuilder imports = new StringBuilder();
        for (String name : packages) {
            imports.append("import ").append(name).append(".*;");
        }
        added = imports.length();
        patched = text.substring(0, at) + imports + text.substring(at);
    }

    private static URI uri(String file) {
        try {
            return new URI("user", null, "/" + file, null);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** Any public class may stand in a file of any name, as on LeetCode. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }

    @Override
    public NestingKind getNestingKind() {
        return null;
    }

    @Override
    public Modifier getAccessLevel() {
        return null;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return patched;
    }

    /** The place in the user's own text of a place in the compiled text. */
    int original(long position) {
        long own = position <= at ? position : Math.max(at, position - added);
        return (int) Math.min(own, text.length());
    }

    /** The text of a file, or null with `problem` set to where it is not UTF-8. */
    static String decode(byte[] bytes, String[] problem) {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            out.flip();
            return out.toString();
        }
        int bad = in.position();
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < bad; index++) {
            if (bytes[index] == '\n') {
                line++;
                lineStart = index + 1;
            }
        }
        problem[0] = line + ": error: byte " + (bad - lineStart + 1) + " of the line, 0x"
                + String.format("%02X", bytes[bad]) + ", is not valid UTF-8; save the file as UTF-8";
        return null;
    }

    /** Just behind the package statement, or the start of the file where there is none. */
    private static int afterPackage(String text) {
        int place = skipBlank(text, 0);
        // Annotations may stand before `package` only in package-info.java.
        if (!text.startsWith("package", place)) {
            return 0;
        }
        int behind = place + "package".length();
        if (behind < text.length() && Character.isJavaIdentifierPart(text.charAt(behind))) {
            return 0;
        }
        while (behind < text.length() && text.charAt(behind) != ';') {
            int next = skipBlank(text, behind);
            behind = next > behind ? next : behind + 1;
        }
        return behind < text.length() ? behind + 1 : 0;
    }

    /** Behind white space and comments. */
    private static int skipBlank(String text, int place) {
        while (place < text.length()) {
            char c = text.charAt(place);
            if (Character.isWhitespace(c) || c == '\u001a') {
                place++;
            } else if (text.startsWith("//", place)) {
                while (place < text.length() && text.charAt(place) != '\n' && text.charAt(place) != '\r') {
                    place++;
                }
            } else if (text.startsWith("/*", place)) {
                int end = text.indexOf("*/", place + 2);
                place = end < 0 ? text.length() : end + 2;
            } else {
                break;
            }
        }
        return place;
    }
}
