public class Codec {

    // Encodes a list of strings to a single string.
    public String encode(List<String> strs) {
        StringBuilder text = new StringBuilder();
        for (String s : strs) text.append(s.length()).append(':').append(s);
        return text.toString();
    }

    // Decodes a single string to a list of strings.
    public List<String> decode(String s) {
        List<String> strs = new ArrayList<>();
        for (int at = 0; at < s.length(); ) {
            int colon = s.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(s.substring(at, colon));
            strs.add(s.substring(colon + 1, end));
            at = end;
        }
        return strs;
    }
}

// Your Codec object will be instantiated and called as such:
// Codec codec = new Codec();
// codec.decode(codec.encode(strs));
