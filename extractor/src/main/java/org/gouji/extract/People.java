package org.gouji.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Source;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * Makes those who filled a form in unreadable, character by character: their names and telephone numbers are nobody's business, and
 * nothing behind this gets to see them. All else keeps its place.
 */
final class People {

    private static final char MASK = '＊';

    /** What a person is to the form. */
    private static final String ROLE = "(?:(?:单位|部门|项目|财务|主管|分管|业务|科室|机构|股室|填报|评价)*(?:负责人|责任人|领导)"
            + "|填表人|填报人|填写人|制表人|编制人|经办人|联系人|审核人|复核人|审批人|法定代表人)"
            + "(?:姓名|签字|签章|签名|盖章|[（(][^（）()]{1,6}[）)])*";

    /** A name of two to four characters, spread out or not; ends where the next label begins. */
    private static final Phrase NAMED = Phrase.of(ROLE + "\\s*[：:]\\s*((?!负责|填报|填表|联系|电话|单位|签字|签章|盖章|日期)"
            + "\\p{IsHan}(?:\\s*[\\p{IsHan}·]){1,3}?)"
            + "(?=\\s*(?:$|[^\\p{IsHan}·\\s]|填|日期|时间|联系|电话|手机|单位|部门|项目|财务|主管|分管|审核|复核|负责|经办|签|盖))");

    private static final String TELEPHONE = "(?:联系|办公)?(?:电话|手机|方式)(?:号码?)?";

    private static final Phrase CALLED = Phrase.of(TELEPHONE + "\\s*[：:]\\s*(\\d[\\d\\s（）()—－-]{5,20}\\d)");

    private static final Phrase ROLE_ALONE = Phrase.of(ROLE + "[：:]?");
    private static final Phrase NAME_ALONE = Phrase.of("[\\p{IsHan}·]{2,4}");
    private static final Phrase TELEPHONE_ALONE = Phrase.of("(?:" + ROLE + "(?:及|和)?)?" + TELEPHONE + "[：:]?");
    private static final Phrase NUMBER_ALONE = Phrase.of("\\d[\\d（）()—－-]{5,20}\\d");

    private People() {}

    /** The same source without names and telephone numbers of those who filled its forms in. */
    static Source masked(Source source) {
        return new Source(
                source.name(),
                source.format(),
                source.pages(),
                source.blocks().stream().map(People::masked).toList(),
                source.notices(),
                source.attachments(),
                source.parts());
    }

    private static Block masked(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(masked(paragraph.text()), paragraph.spans());
        }
        return new Block.Grid(masked(((Block.Grid) block).cells()));
    }

    /** Cells with a label and what it labels, and cells that stand behind one with the label. */
    private static List<Cell> masked(List<Cell> cells) {
        List<Cell> masked = new ArrayList<>(cells.size());
        Optional<Cell> before = Optional.empty();
        for (Cell cell : cells) {
            boolean labelled = before.filter(label -> labels(label, cell)).isPresent();
            String text = labelled ? without(cell.text(), 0, cell.text().length()) : masked(cell.text());
            masked.add(
                    text.equals(cell.text())
                            ? cell
                            : new Cell(
                                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.place()));
            before = Optional.of(cell);
        }
        return masked;
    }

    /** Whether a cell says of whom or of what number the one right of it is. */
    private static boolean labels(Cell label, Cell cell) {
        if (label.row() != cell.row()) {
            return false;
        }
        String value = Texts.squeeze(cell.text());
        if (NUMBER_ALONE.is(value)) {
            return TELEPHONE_ALONE.is(Texts.squeeze(label.text()));
        }
        return NAME_ALONE.is(value)
                && ROLE_ALONE.is(Texts.squeeze(label.text()))
                && !ROLE_ALONE.is(value)
                && !TELEPHONE_ALONE.is(value);
    }

    /** The text with what its labels name made unreadable. */
    static String masked(String text) {
        if (text.indexOf('：') < 0 && text.indexOf(':') < 0) {
            return text;
        }
        String masked = text;
        for (Phrase phrase : List.of(NAMED, CALLED)) {
            for (MatchResult found : phrase.all(masked)) {
                masked = without(masked, found.start(1), found.end(1));
            }
        }
        return masked;
    }

    private static String without(String text, int from, int to) {
        StringBuilder masked = new StringBuilder(text);
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(masked.charAt(i))) {
                masked.setCharAt(i, MASK);
            }
        }
        return masked.toString();
    }
}
