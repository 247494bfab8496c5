// The file is loaded and lacks what it must define: a compile error.
package judge.driver;

final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Misfit(String message) {
        super(message, null, false, false);
    }
}
