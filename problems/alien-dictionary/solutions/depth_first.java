class Solution {
    private final Map<Character, List<Character>> later = new HashMap<>();
    private final Map<Character, Boolean> finished = new HashMap<>();
    private final StringBuilder reversed = new StringBuilder();

    public String alienOrder(String[] words) {
        for (String word : words) {
            for (char c : word.toCharArray()) later.putIfAbsent(c, new ArrayList<>());
        }
        for (int i = 0; i + 1 < words.length; i++) {
            if (!compare(words[i], words[i + 1])) return "";
        }
        for (char c : later.keySet()) {
            if (!visit(c)) return "";
        }
        return reversed.reverse().toString();
    }

    private boolean compare(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int k = 0; k < shorter; k++) {
            if (a.charAt(k) != b.charAt(k)) {
                later.get(a.charAt(k)).add(b.charAt(k));
                return true;
            }
        }
        return a.length() <= b.length();
    }

    private boolean visit(char c) {
        if (finished.containsKey(c)) return finished.get(c);
        finished.put(c, false);
        for (char d : later.get(c)) {
            if (!visit(d)) return false;
        }
        finished.put(c, true);
        reversed.append(c);
        return true;
    }
}
