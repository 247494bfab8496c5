/** 
 * Forward declaration of guess API.
 * @param  num   your guess
 * @return 	     -1 if num is higher than the picked number
 *			      1 if num is lower than the picked number
 *               otherwise return 0
 * int guess(int num);
 */

int guessNumber(int n) {
    int low = 1, high = n;
    while (true) {
        int middle = low + (high - low) / 2;
        int way = guess(middle);
        if (way == 0) return middle;
        if (way < 0) high = middle - 1;
        else low = middle + 1;
    }
}
