package org.gouji.extract.recognise.narrative;

import org.gouji.model.text.Phrase;

/**
 * The department that a narrative is about, which names no figure.
 *
 * @param name its name; empty where it is not known
 */
record Department(String name) {

    /** The part of it that a sentence is about, named behind it; what it is called there: 某卫生院单位支出. */
    private static final Phrase SCOPE = Phrase.of("^(?:（本级）|本级|(?:部门|单位)(?=总?收入|总?支出|本年|财政拨款|机关运行|20\\d{2}年))");

    /** What stands behind it; all of the words where they do not name it. */
    String without(String words) {
        int at = name.isEmpty() ? -1 : words.indexOf(name);
        return at < 0 ? words : SCOPE.replaceFirst(words.substring(at + name.length()), "");
    }
}
