// declares: wrong
// Java's split drops empty strings at the end.
public class Codec {
    public String encode(List<String> strs) {
        StringBuilder out = new StringBuilder();
        for (String text : strs) {
            out.append(text.replace("%", "%p").replace(",", "%c")).append(',');
        }
        return out.toString();
    }

    public List<String> decode(String s) {
        List<String> strs = new ArrayList<>();
        if (s.isEmpty()) return strs;
        for (String text : s.split(",")) {
            strs.add(text.replace("%c", ",").replace("%p", "%"));
        }
        return strs;
    }
}
