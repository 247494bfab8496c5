class Solution {
    public List<String> turnAround(List<String> words) {
        Collections.reverse(words);
        return words;
    }
}
