// declares: wrong
// Counts the changes, not the words.
class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        Set<String> left = new HashSet<>(wordList);
        if (!left.contains(endWord)) return 0;
        Queue<String> queue = new LinkedList<>();
        queue.add(beginWord);
        left.remove(beginWord);
        int steps = 0;
        while (!queue.isEmpty()) {
            for (int k = queue.size(); k > 0; k--) {
                String word = queue.poll();
                if (word.equals(endWord)) return steps;
                for (int i = 0; i < word.length(); i++) {
                    for (char c = 'a'; c <= 'z'; c++) {
                        String next = word.substring(0, i) + c + word.substring(i + 1);
                        if (left.remove(next)) queue.add(next);
                    }
                }
            }
            steps++;
        }
        return 0;
    }
}
