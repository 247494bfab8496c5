class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        Set<String> words = new HashSet<>(wordList);
        Map<String, Integer> length = new HashMap<>();
        Queue<String> queue = new ArrayDeque<>();
        queue.add(beginWord);
        length.put(beginWord, 1);
        while (!queue.isEmpty()) {
            String word = queue.remove();
            int next = length.get(word) + 1;
            char[] letters = word.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                char old = letters[i];
                for (char c = 'a'; c <= 'z'; c++) {
                    letters[i] = c;
                    String candidate = new String(letters);
                    if (!words.contains(candidate) || length.containsKey(candidate)) continue;
                    if (candidate.equals(endWord)) return next;
                    length.put(candidate, next);
                    queue.add(candidate);
                }
                letters[i] = old;
            }
        }
        return 0;
    }
}
