package org.gouji.rules.text;

import org.gouji.model.outline.Section;
import org.gouji.model.text.Phrase;
import org.gouji.rules.fact.Labels;

/** The titles of the official tables. */
final class TableTitles {

    private static final Phrase TITLE = Phrase.of(".*(?:决算|情况|使用情况|收支)(?:总|明细)?表");

    private TableTitles() {}

    /** Whether a heading is the title of a table of the accounts. */
    static boolean isTitle(Section section) {
        String title = Labels.fold(section.title());
        return title.endsWith("表") && TITLE.is(title);
    }

    /** Whether only the heading is there. */
    static boolean isBare(Section section) {
        return section.blocks().isEmpty();
    }
}
