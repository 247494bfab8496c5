class Solution {
    public int countSubstrings(String s) {
        char[] t = new char[2 * s.length() + 3];
        Arrays.fill(t, '#');
        t[0] = '^';
        t[t.length - 1] = '$';
        for (int i = 0; i < s.length(); i++) t[2 * i + 2] = s.charAt(i);
        int[] p = new int[t.length];
        int center = 0, right = 0, count = 0;
        for (int i = 1; i < t.length - 1; i++) {
            if (i < right) p[i] = Math.min(right - i, p[2 * center - i]);
            while (t[i + p[i] + 1] == t[i - p[i] - 1]) p[i]++;
            if (i + p[i] > right) {
                center = i;
                right = i + p[i];
            }
            count += (p[i] + 1) / 2;
        }
        return count;
    }
}
