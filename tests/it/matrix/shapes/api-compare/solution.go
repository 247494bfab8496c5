/** 
 * Forward declaration of guess API.
 * @param  num   your guess
 * @return 	     -1 if num is higher than the picked number
 *			      1 if num is lower than the picked number
 *               otherwise return 0
 * func guess(num int) int;
 */

func guessNumber(n int) int {
    low, high := 1, n
    for {
        middle := (low + high) / 2
        switch guess(middle) {
        case 0:
            return middle
        case -1:
            high = middle - 1
        default:
            low = middle + 1
        }
    }
}
