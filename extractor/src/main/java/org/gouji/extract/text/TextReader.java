package org.gouji.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.extract.SourceReader;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.text.Draft.Placed;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Source;

/**
 * Reads plain text that another tool extracted from a document: joins what it wrapped, and puts its tables together again as
 * far as the text tells how.
 */
public final class TextReader implements SourceReader {

    /** A page number by itself: {@code - 12 -}, {@code 第 3 页 共 8 页}. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–－]+\\s*\\d{1,4}\\s*[-—–－]+|第\\s*\\d{1,4}\\s*页(?:[，,\\s/]*共\\s*\\d{1,4}\\s*页)?");

    @Override
    public Source read(String name, byte[] bytes) throws UnreadableFile {
        String text = TextDecoder.decode(bytes);
        List<Line> lines = PipeTables.tabbed(Line.split(text));
        if (lines.stream().allMatch(Line::isBlank)) {
            throw new UnreadableFile(Reason.EMPTY, "文件里没有文字");
        }
        List<Block> blocks = new ArrayList<>();
        List<Notice> notices = new ArrayList<>(unread(text));
        Paragraphs paragraphs = Paragraphs.wrappedAs(lines);
        List<Line> prose = new ArrayList<>();
        Map<Integer, Table> typed = BlankTables.in(lines).stream()
                .collect(Collectors.toMap(Table::from, table -> table, (one, same) -> one));
        int at = 0;
        while (at < lines.size()) {
            Table table = typed.containsKey(at) ? typed.get(at) : table(lines, at);
            if (table.to() > at) {
                flush(prose, typed.isEmpty(), paragraphs, blocks, notices);
                table.grid().ifPresent(blocks::add);
                if (table.isTorn()) {
                    notices.add(tornTable(lines.get(at)));
                    blocks.addAll(paragraphs.join(prose(lines.subList(at, table.to())).stream()
                            .flatMap(line -> typed.isEmpty() ? Stream.of(line) : line.parts().stream())
                            .toList()));
                }
                at = table.to();
            } else {
                List<Line> line = prose(lines.subList(at, at + 1));
                line.forEach(own -> prose.addAll(typed.isEmpty() ? line : own.parts()));
                at++;
            }
        }
        flush(prose, typed.isEmpty(), paragraphs, blocks, notices);
        return new Source(name, Format.TEXT, 0, blocks, notices);
    }

    private static List<Notice> unread(String text) {
        long count = text.chars()
                .filter(character -> character == TextDecoder.UNREAD)
                .count();
        return count == 0
                ? List.of()
                : List.of(Notice.of("unread-character", "文件里有 " + count + " 处不是有效的文字编码，读作 " + TextDecoder.UNREAD));
    }

    /** The table of tabs that begins at a line; one without lines where none begins. */
    private static Table table(List<Line> lines, int from) {
        if (TabRows.isTooWide(lines.get(from))) {
            return Table.torn(from, from + 1);
        }
        int end = Math.max(CellLines.end(lines, from), TabRows.end(lines, from));
        List<Line> own = lines.subList(from, end);
        boolean cells = end > from && CellLines.end(own, 0) == own.size();
        if (end == from) {
            return new Table(from, from, Optional.empty(), false);
        }
        Optional<List<List<Placed>>> rows = cells ? CellLines.table(own) : TabRows.table(own);
        return rows.map(placed -> new Table(from, end, Draft.grid(placed), false))
                .orElseGet(() -> Table.torn(from, end));
    }

    static boolean isProse(Line line) {
        return !line.isBlank() && !isPageNumber(line);
    }

    private static List<Line> prose(List<Line> lines) {
        return lines.stream().filter(TextReader::isProse).toList();
    }

    static boolean isPageNumber(Line line) {
        return PAGE_NUMBER.matcher(line.stripped()).matches();
    }

    /**
     * Prose, and the torn forms in it.
     *
     * @param forms whether forms are torn into the order in which they were read; not where columns are set by blanks
     */
    private static void flush(
            List<Line> prose, boolean forms, Paragraphs paragraphs, List<Block> blocks, List<Notice> notices) {
        int at = 0;
        Optional<TornForm> form = forms ? TornForm.first(prose, at) : Optional.empty();
        while (form.isPresent()) {
            add(prose.subList(at, form.get().begin()), paragraphs, blocks, notices);
            Draft.grid(form.get().rows()).ifPresent(blocks::add);
            at = form.get().end();
            form = TornForm.first(prose, at);
        }
        add(prose.subList(at, prose.size()), paragraphs, blocks, notices);
        prose.clear();
    }

    private static void add(List<Line> prose, Paragraphs paragraphs, List<Block> blocks, List<Notice> notices) {
        blocks.addAll(paragraphs.join(prose));
        prose.stream().filter(Line::isTornRow).findFirst().ifPresent(line -> notices.add(tornTable(line)));
    }

    private static Notice tornTable(Line line) {
        String message = "从第 " + line.number() + " 行起像是一张表，但各列的位置已经散失，未能还原，按文字保留";
        return Notice.at(line.place(), "torn-table", message);
    }
}
