// The API isBadVersion is defined for you.
// isBadVersion(version:i32)-> bool;
// to call it use self.isBadVersion(versions)

impl Solution {
    pub fn first_bad_version(&self, n: i32) -> i32 {
        let (mut good, mut bad) = (0, n);
        while bad - good > 1 {
            let middle = good + (bad - good) / 2;
            if self.isBadVersion(middle) {
                bad = middle;
            } else {
                good = middle;
            }
        }
        bad
    }
}
