package org.gouji.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.extract.Tally;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.html.Links.Link;
import org.gouji.model.source.Attachment;
import org.gouji.model.source.Block;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.jsoup.nodes.Element;

/** Collects the blocks of a page: paragraphs, and tables with the tables inside their cells behind them. */
final class Page implements Walk.Finds {

    /** In the flow of a page a shorter line than this, in characters, was not broken for want of room. */
    private static final int FULL_LINE = 20;

    /** A picture that says that it is less than a hundred pixels wide or high is an ornament. */
    private static final Pattern ORNAMENT = Pattern.compile("\\d{1,2}(?:px)?");

    /** Pages of the time when tables arranged everything nest a dozen. */
    private static final int MAX_DEPTH = 50;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Tally hidden = new Tally("hidden-text", "网页中有 %d 处隐藏的文字，打开网页看不到，未予读取");
    private final Tally pictures = new Tally("unread-picture", "网页中有 %d 幅图片，图片里的内容未能读取");
    private int paragraphs;
    private int tables;

    /** How many tables the walk is in. */
    private int depth;

    /** Adds what an element shows behind what was added before. */
    void add(Element element) throws UnreadableFile {
        Walk.through(element, FULL_LINE, this);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    List<Notice> notices() {
        return Stream.of(hidden, pictures)
                .flatMap(tally -> tally.notice().stream())
                .toList();
    }

    boolean hasPictures() {
        return pictures.count() > 0;
    }

    @Override
    public Provenance paragraph(String text) {
        if (Furniture.isLineOfTheSite(text)) {
            return here();
        }
        paragraphs++;
        blocks.add(Block.Paragraph.of(text, here()));
        return here();
    }

    @Override
    public Provenance here() {
        return new Provenance.FlowParagraph(Math.max(1, paragraphs));
    }

    @Override
    public void link(Link link, Provenance place) {
        attachments.add(new Attachment(link.title(), link.target(), place));
    }

    @Override
    public void hidden(Provenance place) {
        hidden.add(place);
    }

    @Override
    public void picture(Element image, Provenance place) {
        boolean ornament = ORNAMENT.matcher(image.attr("width")).matches()
                || ORNAMENT.matcher(image.attr("height")).matches();
        if (!ornament) {
            pictures.add(place);
        }
    }

    @Override
    public void table(Element table) throws UnreadableFile {
        if (++depth > MAX_DEPTH) {
            throw new UnreadableFile(Reason.TOO_LARGE, "网页中的表格嵌套过深，未予读取");
        }
        int number = ++tables;
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                add(child);
            }
        }
        if (TableRole.arranges(table)) {
            flow(table);
        } else {
            data(DataTable.read(table, number, this));
        }
        depth--;
    }

    /** What a table only arranges, cell by cell. */
    private void flow(Element table) throws UnreadableFile {
        for (Element row : TableRole.rows(table)) {
            for (Element cell : TableRole.cells(row)) {
                add(cell);
            }
        }
    }

    private void data(DataTable table) throws UnreadableFile {
        table.grid().ifPresent(blocks::add);
        for (Element inner : table.inner()) {
            table(inner);
        }
    }
}
