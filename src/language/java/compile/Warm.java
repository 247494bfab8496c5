// A solution like those that people write, and a program: running it shows which classes are needed.
class Solution {
    public List<List<Integer>> groups(int[] nums, List<String> words, int limit) throws Exception {
        read("3 x\n1 2 3\nb a c\n");
        Map<Integer, Integer> seen = new HashMap<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        PriorityQueue<int[]> queue = new PriorityQueue<>((a, b) -> a[0] - b[0]);
        TreeMap<String, List<Integer>> sorted = new TreeMap<>();
        for (int i = 0; i < nums.length; i++) {
            seen.merge(nums[i], 1, Integer::sum);
            waiting.push(i);
            queue.offer(new int[] {nums[i], i});
        }
        for (String word : words) {
            StringBuilder built = new StringBuilder(word).reverse();
            sorted.computeIfAbsent(built.toString(), key -> new ArrayList<>()).add(word.length());
        }
        Set<Integer> kept = new HashSet<>(seen.keySet());
        List<Integer> last = new LinkedList<>(kept);
        Collections.sort(last);
        Arrays.sort(nums);
        List<List<Integer>> out = new ArrayList<>(sorted.values());
        out.add(last);
        return out.subList(0, Math.min(limit, out.size()));
    }

    private static void read(String input) throws Exception {
        Class.forName("judge.driver.Program");
        InputStream bytes = new ByteArrayInputStream(input.getBytes());
        BufferedReader reader = new BufferedReader(new InputStreamReader(bytes));
        int count = Integer.parseInt(new StringTokenizer(reader.readLine()).nextToken());
        Scanner scanner = new Scanner(reader);
        long sum = 0;
        while (count-- > 0 && scanner.hasNextLong()) {
            sum += scanner.nextInt();
        }
        scanner.nextLine();
        String[] words = scanner.nextLine().split(" ");
        PrintWriter writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(new ByteArrayOutputStream())));
        writer.println(String.join(" ", words) + Arrays.toString(words));
        writer.printf("%d %.6f%n", sum, sum / 3.0);
        writer.flush();
    }
}
