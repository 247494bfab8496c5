public class Codec {
    private static final char ESCAPE = '/';
    private static final char END = '.';

    public String encode(List<String> strs) {
        StringBuilder out = new StringBuilder();
        for (String text : strs) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                out.append(c);
                if (c == ESCAPE) {
                    out.append(ESCAPE);
                }
            }
            out.append(ESCAPE).append(END);
        }
        return out.toString();
    }

    public List<String> decode(String s) {
        List<String> strs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c != ESCAPE) {
                text.append(c);
            } else if (s.charAt(++i) == ESCAPE) {
                text.append(ESCAPE);
            } else {
                strs.add(text.toString());
                text.setLength(0);
            }
        }
        return strs;
    }
}
