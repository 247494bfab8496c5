class Solution {
    public List<List<String>> accountsMerge(List<List<String>> accounts) {
        Map<String, List<String>> graph = new HashMap<>();
        Map<String, String> nameOf = new HashMap<>();
        for (List<String> account : accounts) {
            String first = account.get(1);
            for (String address : account.subList(1, account.size())) {
                nameOf.put(address, account.get(0));
                graph.computeIfAbsent(first, k -> new ArrayList<>()).add(address);
                graph.computeIfAbsent(address, k -> new ArrayList<>()).add(first);
            }
        }
        List<List<String>> result = new ArrayList<>();
        Set<String> visited = new HashSet<>();
        for (String start : graph.keySet()) {
            if (!visited.add(start)) continue;
            List<String> mine = new ArrayList<>();
            Deque<String> stack = new ArrayDeque<>();
            stack.push(start);
            while (!stack.isEmpty()) {
                String address = stack.pop();
                mine.add(address);
                for (String next : graph.get(address)) {
                    if (visited.add(next)) stack.push(next);
                }
            }
            Collections.sort(mine);
            mine.add(0, nameOf.get(start));
            result.add(mine);
        }
        return result;
    }
}
