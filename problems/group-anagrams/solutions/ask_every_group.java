// declares: slow
class Solution {
    public List<List<String>> groupAnagrams(String[] strs) {
        List<List<String>> groups = new ArrayList<>();
        boolean[] used = new boolean[strs.length];
        for (int i = 0; i < strs.length; i++) {
            if (used[i]) continue;
            List<String> group = new ArrayList<>();
            for (int j = i; j < strs.length; j++) {
                if (!used[j] && isAnagram(strs[i], strs[j])) {
                    used[j] = true;
                    group.add(strs[j]);
                }
            }
            groups.add(group);
        }
        return groups;
    }

    private boolean isAnagram(String s, String t) {
        char[] a = s.toCharArray(), b = t.toCharArray();
        Arrays.sort(a);
        Arrays.sort(b);
        return Arrays.equals(a, b);
    }
}
