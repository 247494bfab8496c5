// declares: wrong
// Does the first allowed kind in the alphabet, not the one with the most tasks left.
class Solution {
    public int leastInterval(char[] tasks, int n) {
        int[] left = new int[26], freeAt = new int[26];
        for (char t : tasks) left[t - 'A']++;
        int done = 0, time = 0;
        while (done < tasks.length) {
            for (int i = 0; i < 26; i++) {
                if (left[i] > 0 && freeAt[i] <= time) {
                    left[i]--;
                    freeAt[i] = time + n + 1;
                    done++;
                    break;
                }
            }
            time++;
        }
        return time;
    }
}
