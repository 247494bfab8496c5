// What the user's file must define, as the judge's first line tells it.
package judge.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Signature {
    static final class Param {
        final String name;
        final Shape shape;
        final boolean hidden;
        final String cycle;
        final String within;

        Param(Map<?, ?> json) {
            name = (String) json.get("name");
            shape = Shape.parse((String) json.get("type"));
            hidden = (Boolean) json.get("hidden");
            cycle = (String) json.get("cycle");
            within = (String) json.get("within");
        }
    }

    static final class Operation {
        final String name;
        final List<Param> params;
        final Shape returns;

        Operation(String name, List<Param> params, Shape returns) {
            this.name = name;
            this.params = params;
            this.returns = returns;
        }
    }

    static final class Api {
        final String name;
        final String base;
        final String value;

        Api(Map<?, ?> json) {
            name = (String) json.get("name");
            base = (String) json.get("base");
            value = (String) json.get("value");
        }
    }

    final String kind;
    final String name;
    final List<String> names = new ArrayList<>();
    List<Param> params;
    Shape returns;
    /** For what is judged: `return`, `in-place` or `prefix`, and of which parameter. */
    String judged = "return";
    String judgedParam;
    List<String> unchanged;
    String returnsNodeOf;
    boolean fresh;
    Api api;
    List<Operation> operations;
    Operation encode;
    Operation decode;

    @SuppressWarnings("unchecked")
    Signature(Map<String, Object> json) {
        kind = (String) json.get("kind");
        name = (String) json.get("name");
        names.add(name);
        if (json.get("aliases") != null) {
            names.addAll((List<String>) json.get("aliases"));
        }
        switch (kind) {
            case "function":
                params = params(json.get("params"));
                returns = Shape.parse((String) json.get("returns"));
                if (json.get("judged") instanceof Map) {
                    Map.Entry<String, String> entry =
                            ((Map<String, String>) json.get("judged")).entrySet().iterator().next();
                    judged = entry.getKey();
                    judgedParam = entry.getValue();
                }
                unchanged = (List<String>) json.get("unchanged");
                returnsNodeOf = (String) json.get("returns-node-of");
                fresh = (Boolean) json.get("fresh");
                api = json.get("api") == null ? null : new Api((Map<?, ?>) json.get("api"));
                break;
            case "class":
                params = params(json.get("constructor"));
                operations = new ArrayList<>();
                for (Object method : (List<?>) json.get("methods")) {
                    Map<?, ?> one = (Map<?, ?>) method;
                    operations.add(new Operation((String) one.get("name"), params(one.get("params")),
                            Shape.parse((String) one.get("returns"))));
                }
                break;
            default:
                Shape type = Shape.parse((String) json.get("type"));
                Shape text = Shape.parse("string");
                params = new ArrayList<>();
                encode = new Operation((String) json.get("encode"),
                        plain((String) json.get("param"), (String) json.get("type")), text);
                decode = new Operation((String) json.get("decode"),
                        plain((String) json.get("text"), "string"), type);
        }
    }

    private static List<Param> params(Object json) {
        List<Param> params = new ArrayList<>();
        for (Object param : (List<?>) json) {
            params.add(new Param((Map<?, ?>) param));
        }
        return params;
    }

    private static List<Param> plain(String name, String type) {
        List<Param> params = new ArrayList<>();
        params.add(new Param(Map.of("name", name, "type", type, "hidden", false)));
        return params;
    }

    /** The parameters that are passed. */
    List<Param> passed() {
        List<Param> passed = new ArrayList<>();
        for (Param param : params) {
            if (!param.hidden) {
                passed.add(param);
            }
        }
        return passed;
    }

    int indexOf(String param) {
        for (int index = 0; index < params.size(); index++) {
            if (params.get(index).name.equals(param)) {
                return index;
            }
        }
        throw new IllegalStateException("no parameter " + param);
    }
}
