package org.gouji.testdata.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The official names of classification codes, from {@code functions.txt} and {@code economics.txt}. */
public final class Names {

    private static final Map<String, String> FUNCTIONS = read("functions.txt");
    private static final Map<String, String> ECONOMICS = read("economics.txt");

    private Names() {}

    /** The name of a functional code of 3, 5 or 7 digits. */
    public static String function(String code) {
        return required(FUNCTIONS, code);
    }

    /** The name of an economic code of 3 or 5 digits. */
    public static String economic(String code) {
        return required(ECONOMICS, code);
    }

    /** The economic codes that begin so, in official order. */
    public static List<String> economics(String prefix) {
        return ECONOMICS.keySet().stream()
                .filter(code -> code.startsWith(prefix))
                .toList();
    }

    /** The functional codes of this many digits, in official order. */
    public static List<String> functions(int digits) {
        return FUNCTIONS.keySet().stream()
                .filter(code -> code.length() == digits)
                .toList();
    }

    private static String required(Map<String, String> names, String code) {
        String name = names.get(code);
        if (name == null) {
            throw new IllegalArgumentException("no name for code " + code);
        }
        return name;
    }

    private static Map<String, String> read(String resource) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : Resources.lines(resource)) {
            String[] parts = line.split(" ", 2);
            names.put(parts[0], parts[1]);
        }
        return names;
    }
}
