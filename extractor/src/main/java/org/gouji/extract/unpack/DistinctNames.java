package org.gouji.extract.unpack;

import java.util.HashSet;
import java.util.Set;

/** The names given to the files of one archive: a second file of one name has a number behind it, as when it is unpacked beside the first. */
final class DistinctNames {

    private final Set<String> given = new HashSet<>();

    /** A name that no file of the archive has yet: the name itself, or 报告 (2).pdf for 报告.pdf. */
    String of(String name) {
        String distinct = name;
        for (int number = 2; !given.add(distinct); number++) {
            distinct = numbered(name, number);
        }
        return distinct;
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
        return name.substring(0, end) + " (" + number + ")" + name.substring(end);
    }
}
