/* The guess API is defined in the parent class GuessGame.
      int guess(int num); */

public class Solution extends GuessGame {
    public int guessNumber(int n) {
        int low = 1, high = n;
        while (true) {
            int middle = low + (high - low) / 2;
            int way = guess(middle);
            if (way == 0) return middle;
            if (way < 0) high = middle - 1;
            else low = middle + 1;
        }
    }
}
