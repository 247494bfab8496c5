// The types of the judge's signatures.
package judge.driver;

final class Shape {
    enum Kind {
        INT("int"), UINT("int"), LONG("long"), DOUBLE("double"), BOOL("boolean"), CHAR("char"),
        STRING("String"), VOID("void"), ARRAY(""), LIST(""), LIST_NODE("ListNode"),
        TREE_NODE("TreeNode"), GRAPH_NODE("Node"), RANDOM_NODE("Node"), NARY_NODE("Node");

        final String java;

        Kind(String java) {
            this.java = java;
        }
    }

    final Kind kind;
    final Shape inner;

    Shape(Kind kind, Shape inner) {
        this.kind = kind;
        this.inner = inner;
    }

    static Shape parse(String name) {
        if (name.endsWith("[]")) {
            return new Shape(Kind.ARRAY, parse(name.substring(0, name.length() - 2)));
        }
        if (name.startsWith("list<")) {
            return new Shape(Kind.LIST, parse(name.substring(5, name.length() - 1)));
        }
        switch (name) {
            case "int": return new Shape(Kind.INT, null);
            case "uint": return new Shape(Kind.UINT, null);
            case "long": return new Shape(Kind.LONG, null);
            case "double": return new Shape(Kind.DOUBLE, null);
            case "bool": return new Shape(Kind.BOOL, null);
            case "char": return new Shape(Kind.CHAR, null);
            case "string": return new Shape(Kind.STRING, null);
            case "void": return new Shape(Kind.VOID, null);
            case "ListNode": return new Shape(Kind.LIST_NODE, null);
            case "TreeNode": return new Shape(Kind.TREE_NODE, null);
            case "GraphNode": return new Shape(Kind.GRAPH_NODE, null);
            case "RandomListNode": return new Shape(Kind.RANDOM_NODE, null);
            case "NaryNode": return new Shape(Kind.NARY_NODE, null);
            default: throw new IllegalStateException("unknown type " + name);
        }
    }

    boolean isSequence() {
        return inner != null;
    }

    boolean isNode() {
        return kind.compareTo(Kind.LIST_NODE) >= 0;
    }

    boolean isInteger() {
        return kind == Kind.INT || kind == Kind.UINT || kind == Kind.LONG;
    }

    /** Its name in Java. */
    String java() {
        if (kind == Kind.ARRAY) {
            return inner.java() + "[]";
        }
        return kind == Kind.LIST ? "List<" + inner.boxed() + ">" : kind.java;
    }

    /** Its name with an article: `an int[]`. */
    String due() {
        return (kind == Kind.INT || kind == Kind.UINT || kind == Kind.ARRAY && java().startsWith("int")
                ? "an " : "a ") + java();
    }

    private String boxed() {
        switch (kind) {
            case INT:
            case UINT: return "Integer";
            case LONG: return "Long";
            case DOUBLE: return "Double";
            case BOOL: return "Boolean";
            case CHAR: return "Character";
            default: return java();
        }
    }
}
