public class Codec {
    public String encode(List<String> strs) {
        StringBuilder out = new StringBuilder();
        for (String text : strs) {
            out.append(text.length()).append('#').append(text);
        }
        return out.toString();
    }

    public List<String> decode(String s) {
        List<String> strs = new ArrayList<>();
        for (int at = 0; at < s.length(); ) {
            int sign = s.indexOf('#', at);
            int end = sign + 1 + Integer.parseInt(s.substring(at, sign));
            strs.add(s.substring(sign + 1, end));
            at = end;
        }
        return strs;
    }
}
