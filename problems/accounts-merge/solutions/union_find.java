class Solution {
    private final Map<String, String> parent = new HashMap<>();

    public List<List<String>> accountsMerge(List<List<String>> accounts) {
        Map<String, String> owner = new HashMap<>();
        for (List<String> account : accounts) {
            for (int k = 1; k < account.size(); k++) {
                String address = account.get(k);
                owner.put(address, account.get(0));
                parent.putIfAbsent(address, address);
                parent.put(find(address), find(account.get(1)));
            }
        }
        Map<String, TreeSet<String>> groups = new HashMap<>();
        for (String address : owner.keySet()) {
            groups.computeIfAbsent(find(address), k -> new TreeSet<>()).add(address);
        }
        List<List<String>> result = new ArrayList<>();
        groups.forEach((root, addresses) -> {
            List<String> merged = new ArrayList<>(List.of(owner.get(root)));
            merged.addAll(addresses);
            result.add(merged);
        });
        return result;
    }

    private String find(String x) {
        String root = x;
        while (!parent.get(root).equals(root)) root = parent.get(root);
        while (!x.equals(root)) x = parent.put(x, root);
        return root;
    }
}
