// declares: wrong
// Adds an account to the first group that shares an address, and forgets that it may connect two.
class Solution {
    public List<List<String>> accountsMerge(List<List<String>> accounts) {
        List<String> names = new ArrayList<>();
        List<TreeSet<String>> groups = new ArrayList<>();
        for (List<String> account : accounts) {
            List<String> addresses = account.subList(1, account.size());
            TreeSet<String> home = null;
            for (TreeSet<String> group : groups) {
                if (!Collections.disjoint(group, addresses)) {
                    home = group;
                    break;
                }
            }
            if (home == null) {
                home = new TreeSet<>();
                groups.add(home);
                names.add(account.get(0));
            }
            home.addAll(addresses);
        }
        List<List<String>> result = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<String> merged = new ArrayList<>();
            merged.add(names.get(i));
            merged.addAll(groups.get(i));
            result.add(merged);
        }
        return result;
    }
}
