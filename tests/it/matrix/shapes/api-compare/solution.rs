/** 
 * Forward declaration of guess API.
 * @param  num   your guess
 * @return 	     -1 if num is higher than the picked number
 *			      1 if num is lower than the picked number
 *               otherwise return 0
 * unsafe fn guess(num: i32) -> i32 {}
 */

impl Solution {
    unsafe fn guessNumber(n: i32) -> i32 {
        let (mut low, mut high) = (1, n);
        loop {
            let middle = low + (high - low) / 2;
            match guess(middle) {
                0 => return middle,
                -1 => high = middle - 1,
                _ => low = middle + 1,
            }
        }
    }
}
