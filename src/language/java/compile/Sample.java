// A file like those that people write: compiling it shows which classes of the compiler are needed.
import java.io.*;
import java.math.*;
import java.text.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;

class Sample {
    private static final int MOD = 1_000_000_007;
    private final Map<String, List<int[]>> groups = new HashMap<>();
    private int[][] grid;

    static class Entry<T extends Comparable<T>> implements Comparable<Entry<T>> {
        final T key;
        final long weight;

        Entry(T key, long weight) {
            this.key = key;
            this.weight = weight;
        }

        @Override
        public int compareTo(Entry<T> other) {
            return weight != other.weight ? Long.compare(weight, other.weight) : key.compareTo(other.key);
        }
    }

    public List<List<Integer>> solve(int[] nums, String text, char[][] board) {
        PriorityQueue<Entry<String>> queue = new PriorityQueue<>((a, b) -> b.compareTo(a));
        Deque<int[]> waiting = new ArrayDeque<>();
        StringBuilder built = new StringBuilder();
        for (int i = 0, j = nums.length - 1; i < j; i++) {
            long sum = (long) nums[i] + nums[j] * 31L % MOD;
            groups.computeIfAbsent(text + i, key -> new ArrayList<>()).add(new int[] {i, j});
            queue.offer(new Entry<>(String.valueOf(sum), sum >> 1 ^ sum));
            while (j > i && nums[j] == nums[i]) {
                j--;
            }
        }
        for (char c : text.toCharArray()) {
            switch (c) {
                case 'a':
                    built.append(c).append(1);
                    break;
                default:
                    built.insert(0, c);
            }
        }
        outer:
        for (char[] row : board) {
            do {
                if (row[0]++ > 'x') {
                    continue outer;
                }
            } while (row.length > 1 && row[1] != '.');
        }
        Arrays.sort(nums);
        grid = new int[nums.length][2];
        try {
            waiting.push(grid[0]);
        } catch (IndexOutOfBoundsException | NullPointerException error) {
            throw new IllegalStateException("empty: " + error.getMessage(), error);
        } finally {
            waiting.clear();
        }
        Function<Integer, Integer> twice = x -> x * 2;
        BiFunction<Integer, Integer, Integer> most = Math::max;
        return IntStream.range(0, nums.length).boxed()
                .filter(x -> x % 2 == 0)
                .map(twice.andThen(x -> most.apply(x, 1)))
                .map(x -> Arrays.asList(x, nums[x / 2]))
                .collect(Collectors.toList());
    }
}
