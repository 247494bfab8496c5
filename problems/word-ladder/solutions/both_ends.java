class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        Set<String> unseen = new HashSet<>(wordList);
        if (!unseen.remove(endWord)) return 0;
        unseen.remove(beginWord);
        Set<String> near = Set.of(beginWord), far = Set.of(endWord);
        for (int count = 2; !near.isEmpty(); count++) {
            Set<String> next = new HashSet<>();
            for (String word : near) {
                char[] w = word.toCharArray();
                for (int i = 0; i < w.length; i++) {
                    char saved = w[i];
                    for (w[i] = 'a'; w[i] <= 'z'; w[i]++) {
                        String s = String.valueOf(w);
                        if (far.contains(s)) return count;
                        if (unseen.remove(s)) next.add(s);
                    }
                    w[i] = saved;
                }
            }
            if (next.size() <= far.size()) {
                near = next;
            } else {
                near = far;
                far = next;
            }
        }
        return 0;
    }
}
