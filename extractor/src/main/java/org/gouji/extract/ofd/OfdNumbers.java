package org.gouji.extract.ofd;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.extract.xml.XmlElement;

/** Lists of numbers as OFD writes them (GB/T 33190-2016, 7.3): separated by blanks, runs abbreviated. */
final class OfdNumbers {

    /** More repetitions than a line has characters are no list of advances. */
    private static final int MOST_REPEATED = 100_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OfdNumbers() {}

    /** The numbers of an element's text; nothing where one of them is no number. */
    static double[] of(XmlElement element) {
        return parse(element.text());
    }

    /** The numbers of an attribute, or those that stand for it where it is missing or has another count. */
    static double[] of(XmlElement element, String attribute, double... otherwise) {
        double[] numbers = element.attribute(attribute).map(OfdNumbers::parse).orElse(otherwise);
        return numbers.length == otherwise.length ? numbers : otherwise;
    }

    /** A single number, or what stands for it where it is missing. */
    static double one(XmlElement element, String attribute, double otherwise) {
        return of(element, attribute, otherwise)[0];
    }

    /** Advances: {@code g 3 2.5} stands for three times 2.5. Nothing where the list is broken. */
    static double[] advances(Optional<String> list) {
        return list.map(OfdNumbers::expand).orElse(new double[0]);
    }

    private static double[] parse(String list) {
        double[] numbers = Arrays.stream(BLANKS.split(list.strip(), -1))
                .mapToDouble(OfdNumbers::number)
                .toArray();
        return Arrays.stream(numbers).allMatch(Double::isFinite) ? numbers : new double[0];
    }

    private static double[] expand(String list) {
        String[] tokens = BLANKS.split(list.strip(), -1);
        double[] advances = new double[0];
        for (int i = 0; i < tokens.length; i++) {
            int times = 1;
            if (tokens[i].equals("g") && i + 2 < tokens.length) {
                times = (int) Math.max(0, Math.min(MOST_REPEATED, number(tokens[i + 1])));
                i += 2;
            }
            double advance = number(tokens[i]);
            if (!Double.isFinite(advance) || advances.length + times > MOST_REPEATED) {
                return new double[0];
            }
            int old = advances.length;
            advances = Arrays.copyOf(advances, old + times);
            Arrays.fill(advances, old, advances.length, advance);
        }
        return advances;
    }

    /** A number, or NaN. */
    static double number(String token) {
        try {
            return Double.parseDouble(token);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }
}
