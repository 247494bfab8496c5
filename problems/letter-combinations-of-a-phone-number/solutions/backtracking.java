class Solution {
    private static final String[] LETTERS = {"abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"};

    public List<String> letterCombinations(String digits) {
        List<String> words = new ArrayList<>();
        if (!digits.isEmpty()) {
            extend(new StringBuilder(), digits, words);
        }
        return words;
    }

    private void extend(StringBuilder word, String digits, List<String> words) {
        if (word.length() == digits.length()) {
            words.add(word.toString());
            return;
        }
        for (char letter : LETTERS[digits.charAt(word.length()) - '2'].toCharArray()) {
            word.append(letter);
            extend(word, digits, words);
            word.setLength(word.length() - 1);
        }
    }
}
