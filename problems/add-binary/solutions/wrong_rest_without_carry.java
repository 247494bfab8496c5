// declares: wrong
// Adds the carry to the first digit of the rest only, and copies what is left.
class Solution {
    public String addBinary(String a, String b) {
        if (a.length() < b.length()) return addBinary(b, a);
        StringBuilder sb = new StringBuilder();
        int carry = 0, i = a.length() - 1;
        for (int j = b.length() - 1; j >= 0; i--, j--) {
            int sum = a.charAt(i) - '0' + b.charAt(j) - '0' + carry;
            sb.append(sum % 2);
            carry = sum / 2;
        }
        if (i >= 0 && carry == 1) {
            int sum = a.charAt(i--) - '0' + 1;
            sb.append(sum % 2);
            carry = sum / 2;
        }
        while (i >= 0) sb.append(a.charAt(i--));
        if (carry == 1) sb.append(1);
        return sb.reverse().toString();
    }
}
