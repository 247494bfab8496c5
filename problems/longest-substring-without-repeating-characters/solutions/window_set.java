class Solution {
    public int lengthOfLongestSubstring(String s) {
        Set<Character> window = new HashSet<>();
        int left = 0;
        int longest = 0;
        for (char c : s.toCharArray()) {
            while (!window.add(c)) {
                window.remove(s.charAt(left++));
            }
            longest = Math.max(longest, window.size());
        }
        return longest;
    }
}
