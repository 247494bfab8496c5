public class Solution extends VersionControl {
    public int firstBadVersion(int n) {
        int lo = 1;
        int hi = n;
        int answer = n;
        while (lo <= hi) {
            int mid = (lo + hi) >>> 1;
            if (isBadVersion(mid)) {
                answer = mid;
                hi = mid - 1;
            } else {
                lo = mid + 1;
            }
        }
        return answer;
    }
}
