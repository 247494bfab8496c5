// declares: wrong
// Forgets to bring the letters to one case.
class Solution {
    public boolean isPalindrome(String s) {
        String kept = s.replaceAll("[^A-Za-z0-9]", "");
        return new StringBuilder(kept).reverse().toString().equals(kept);
    }
}
