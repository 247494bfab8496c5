class Solution {
    public String alienOrder(String[] words) {
        boolean[][] before = new boolean[26][26];
        int[] waits = new int[26];
        Arrays.fill(waits, -1);
        int letters = 0;
        for (String word : words) {
            for (char c : word.toCharArray()) {
                if (waits[c - 'a'] < 0) {
                    waits[c - 'a'] = 0;
                    letters++;
                }
            }
        }
        for (int i = 1; i < words.length; i++) {
            String a = words[i - 1], b = words[i];
            if (a.length() > b.length() && a.startsWith(b)) return "";
            for (int k = 0; k < Math.min(a.length(), b.length()); k++) {
                int x = a.charAt(k) - 'a', y = b.charAt(k) - 'a';
                if (x == y) continue;
                if (!before[x][y]) {
                    before[x][y] = true;
                    waits[y]++;
                }
                break;
            }
        }
        StringBuilder order = new StringBuilder();
        for (int c = 0; c < 26; c++) if (waits[c] == 0) order.append((char) ('a' + c));
        for (int i = 0; i < order.length(); i++) {
            int x = order.charAt(i) - 'a';
            for (int y = 0; y < 26; y++) {
                if (before[x][y] && --waits[y] == 0) order.append((char) ('a' + y));
            }
        }
        return order.length() == letters ? order.toString() : "";
    }
}
