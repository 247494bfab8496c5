// declares: wrong
// Keeps successors in a set, but counts each arrow as often as it is told.
class Solution {
    public String alienOrder(String[] words) {
        Map<Character, Set<Character>> graph = new TreeMap<>();
        Map<Character, Integer> indegree = new TreeMap<>();
        for (String word : words) {
            for (char c : word.toCharArray()) {
                graph.putIfAbsent(c, new HashSet<>());
                indegree.putIfAbsent(c, 0);
            }
        }
        for (int i = 1; i < words.length; i++) {
            String a = words[i - 1], b = words[i];
            if (a.length() > b.length() && a.startsWith(b)) return "";
            for (int k = 0; k < Math.min(a.length(), b.length()); k++) {
                if (a.charAt(k) != b.charAt(k)) {
                    graph.get(a.charAt(k)).add(b.charAt(k));
                    indegree.merge(b.charAt(k), 1, Integer::sum);
                    break;
                }
            }
        }
        Queue<Character> queue = new LinkedList<>();
        for (char c : indegree.keySet()) if (indegree.get(c) == 0) queue.add(c);
        StringBuilder order = new StringBuilder();
        while (!queue.isEmpty()) {
            char c = queue.poll();
            order.append(c);
            for (char d : graph.get(c)) {
                indegree.merge(d, -1, Integer::sum);
                if (indegree.get(d) == 0) queue.add(d);
            }
        }
        return order.length() == graph.size() ? order.toString() : "";
    }
}
