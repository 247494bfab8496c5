// A result that is not of the declared type, or wrong whatever its value.
package judge.driver;

final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** `type` or `wrong`, as the protocol names them. */
    final String kind;

    private Wrong(String kind, String message) {
        super(message, null, false, false);
        this.kind = kind;
    }

    static Wrong type(String message) {
        return new Wrong("type", message);
    }

    static Wrong value(String message) {
        return new Wrong("wrong", message);
    }

    /** The same, told of an operation of a class problem. */
    Wrong in(String name, int operation) {
        return new Wrong(kind, getMessage() + " (in " + name + ", operation " + operation + ")");
    }
}
