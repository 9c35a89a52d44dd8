package org.gouji.rules.inspection;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.text.Texts;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/**
 * How a sentence speaks of something.
 *
 * @param signs one of these stands in it
 * @param saying what it says, white space apart
 */
record Mention(List<String> signs, Pattern saying) {

    /** The chapter that explains terms: what they mean is told also where there is nothing to tell of them. */
    static final Pattern GLOSSARY = Pattern.compile("名词解释|术语解释");

    static Mention of(String sign) {
        return new Mention(List.of(sign), Pattern.compile(Pattern.quote(sign)));
    }

    /** The first sentence of the document that does so, without a figure that was read. */
    Optional<Answer> in(Ledger ledger) {
        return ledger.passages().bearing(signs).stream()
                .filter(Mention::isOwnMatter)
                .flatMap(passage -> Looks.sentences(passage.text()).stream()
                        .filter(this::isMade)
                        .map(sentence -> Looks.unread(passage, sentence.strip())))
                .findFirst();
    }

    static boolean isOwnMatter(Passage passage) {
        return !GLOSSARY.matcher(passage.heading()).find();
    }

    private boolean isMade(String sentence) {
        return saying.matcher(Texts.punctuated(Texts.squeeze(sentence))).find();
    }
}
