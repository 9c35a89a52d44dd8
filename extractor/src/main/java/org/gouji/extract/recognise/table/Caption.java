package org.gouji.extract.recognise.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.gouji.extract.recognise.Exhibit;
import org.gouji.extract.recognise.GridView;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Block.Paragraph;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Unit;
import org.gouji.model.text.Phrase;
import org.gouji.model.text.Texts;

/**
 * What stands above a table: its title, its unit, the 部门 that made it.
 *
 * @param title the title as printed, wrapped lines joined; empty where there is none
 * @param unit the unit that is declared; {@link Unit#NONE} where none is
 * @param entity whose table it is, as the line 部门：…, else the title, else a heading says; empty where none does
 * @param place where the title stands, or the table where it has none
 */
record Caption(String title, Unit unit, String entity, Provenance place) {

    /** A title stands this near above its table, in paragraphs: 公开01表, 部门：…, 单位：… and a line or two come between. */
    private static final int NEAR = 8;

    private static final Phrase ENTITY =
            Phrase.of("(?:部门|单位|编制单位|单位名称|部门名称|填报单位|编报单位)[(（公章）)]*[:：](.+?)(?=[(（]?20\\d{2}年|(?:金额)?单位[:：]|$)");

    /** A note below a table, which may declare its unit. */
    private static final Pattern NOTE = Pattern.compile("(?:注|说明|备注).*", Pattern.DOTALL);

    /** A line above a table, and where its characters from and to an offset stand. */
    private record Above(String text, BiFunction<Integer, Integer, Provenance> part) {

        Provenance place() {
            return part.apply(0, text.length());
        }
    }

    static Caption of(Exhibit exhibit, GridView view, Head head) {
        List<Above> lines = nearestFirst(exhibit, view, head);
        Optional<Above> title =
                lines.stream().map(Caption::title).flatMap(Optional::stream).findFirst();
        List<String> texts = new ArrayList<>(lines.stream().map(Above::text).toList());
        exhibit.after().stream()
                .limit(2)
                .map(Paragraph::text)
                .filter(Caption::isNote)
                .forEach(texts::add);
        return new Caption(
                title.map(Above::text).orElse(""),
                texts.stream()
                        .map(Units::declared)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Unit.NONE),
                texts.stream()
                        .map(Caption::entity)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> title.map(Above::text).flatMap(Titles::owner))
                        .or(() -> owner(exhibit.section()))
                        .orElse(""),
                title.map(Above::place).orElse(exhibit.grid().place()));
    }

    /** Whose accounts the nearest heading announces that names anyone. */
    private static Optional<String> owner(Section section) {
        List<String> headings = new ArrayList<>(section.path());
        headings.add(section.title());
        Collections.reverse(headings);
        return headings.stream().map(Titles::owner).flatMap(Optional::stream).findFirst();
    }

    private static boolean isNote(String line) {
        return NOTE.matcher(line.strip()).matches();
    }

    private static Optional<Above> title(Above line) {
        return Titles.in(line.text())
                .map(title -> new Above(title.text(), (from, to) -> line.part().apply(title.start(), title.end())));
    }

    private static List<Above> nearestFirst(Exhibit exhibit, GridView view, Head head) {
        List<Above> lines = new ArrayList<>();
        for (Paragraph paragraph : exhibit.before()) {
            lines.add(new Above(paragraph.text(), paragraph::place));
        }
        for (int row = 0; row < head.top(); row++) {
            for (Cell cell : view.beginningIn(row)) {
                lines.add(new Above(cell.text(), (from, to) -> cell.place()));
            }
        }
        Collections.reverse(lines);
        return lines.subList(0, Math.min(lines.size(), NEAR + head.top() * view.columns()));
    }

    private static Optional<String> entity(String line) {
        Phrase.Search matcher = ENTITY.search(Texts.squeeze(line));
        return matcher.find() && !Units.declared(matcher.group()).isPresent()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    boolean isUntitled() {
        return title.isEmpty();
    }
}
