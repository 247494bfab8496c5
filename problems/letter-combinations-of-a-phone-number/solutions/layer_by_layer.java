class Solution {
    public List<String> letterCombinations(String digits) {
        Map<Character, String> pad = Map.of('2', "abc", '3', "def", '4', "ghi", '5', "jkl",
                '6', "mno", '7', "pqrs", '8', "tuv", '9', "wxyz");
        LinkedList<String> queue = new LinkedList<>();
        if (digits.length() == 0) return queue;
        queue.add("");
        while (queue.peek().length() < digits.length()) {
            String head = queue.remove();
            for (char c : pad.get(digits.charAt(head.length())).toCharArray()) {
                queue.add(head + c);
            }
        }
        return queue;
    }
}
