class Solution {
    public List<Integer> findAnagrams(String s, String p) {
        List<Integer> result = new ArrayList<>();
        int[] target = new int[26];
        int[] window = new int[26];
        for (char c : p.toCharArray()) {
            target[c - 'a']++;
        }
        for (int end = 0; end < s.length(); end++) {
            window[s.charAt(end) - 'a']++;
            int start = end - p.length() + 1;
            if (start > 0) {
                window[s.charAt(start - 1) - 'a']--;
            }
            if (Arrays.equals(window, target)) {
                result.add(start);
            }
        }
        return result;
    }
}
