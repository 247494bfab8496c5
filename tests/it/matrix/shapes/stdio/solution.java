import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int sum = 0;
        for (int count = in.nextInt(); count > 0; count--) sum += in.nextInt();
        System.out.println(sum);
    }
}
