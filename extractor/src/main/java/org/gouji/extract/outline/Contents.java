package org.gouji.extract.outline;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gouji.model.source.Block;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Finds the contents pages, which print every heading a second time.
 *
 * <p>They begin behind the line 目录 and end where their first entry comes again as a heading; where it does not, they
 * end with the last line that looks like an entry. A line with a dot leader and a page number is an entry wherever it stands.
 */
final class Contents {

    /** More lines than any table of contents of a disclosure has. */
    private static final int LONGEST = 160;

    /** Longest entry, in characters. */
    private static final int ENTRY = 70;

    private static final Phrase TITLE = Phrase.of("目[录次錄]");
    private static final Phrase PAGE = Phrase.of("[\\s\\u3000.．·•…⋯—_-]+[（(]?\\d{1,3}[）)]?\\s*$|[.．·…⋯]{3,}\\s*$");
    private static final Phrase LEADER =
            Phrase.of("(?:[.．·•⋯]\\s*){4,}[（(]?\\d{1,3}[）)]?\\s*$|…{2,}\\s*[（(]?\\d{1,3}[）)]?\\s*$");
    private static final Phrase SENTENCE = Phrase.of("[。；，]");

    private Contents() {}

    /** The indexes of the blocks that belong to contents pages. */
    static BitSet of(List<Block> blocks) {
        BitSet found = new BitSet();
        for (int i = 0; i < blocks.size(); i++) {
            if (!found.get(i) && blocks.get(i) instanceof Block.Paragraph paragraph) {
                if (TITLE.is(Texts.squeeze(paragraph.text()))) {
                    found.set(i, end(blocks, i + 1));
                } else if (paragraph.text().length() <= ENTRY && LEADER.in(paragraph.text())) {
                    found.set(i);
                }
            }
        }
        return found;
    }

    private static int end(List<Block> blocks, int first) {
        if (first >= blocks.size() || !(blocks.get(first) instanceof Block.Paragraph entry)) {
            return first;
        }
        int last = Math.min(blocks.size(), first + LONGEST);
        for (int i = first + 1; i < last && blocks.get(i) instanceof Block.Paragraph paragraph; i++) {
            if (repeats(entry.text(), paragraph.text())) {
                return i;
            }
        }
        int i = first;
        while (i < last && blocks.get(i) instanceof Block.Paragraph paragraph && isEntry(paragraph.text())) {
            i++;
        }
        return i;
    }

    private static boolean repeats(String entry, String line) {
        if (key(entry).equals(key(line))) {
            return true;
        }
        Optional<Ordinal> one = Ordinal.of(entry);
        Optional<Ordinal> other = Ordinal.of(line);
        return one.isPresent()
                && other.isPresent()
                && one.get().level() == 1
                && Texts.squeeze(one.get().printed())
                        .equals(Texts.squeeze(other.get().printed()));
    }

    private static boolean isEntry(String text) {
        return text.length() <= ENTRY && !SENTENCE.in(text) && (Ordinal.of(text).isPresent() || PAGE.in(text));
    }

    private static String key(String text) {
        return Texts.fold(PAGE.replaceFirst(text, ""));
    }
}
