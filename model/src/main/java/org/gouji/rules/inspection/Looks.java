package org.gouji.rules.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.outline.Section;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Names;
import org.gouji.rules.fact.Passage;
import org.gouji.rules.inspection.Requirement.Look;

/** The ways in which the document is searched for what a requirement demands. */
final class Looks {

    /** What ends a sentence. */
    private static final String ENDS = "。；;\n";

    /** Words with which a department says that it has nothing to disclose. */
    private static final Pattern DENIAL =
            Pattern.compile("无(?![法论])|没有|未(?:发生|安排|产生|编制|使用|开展|购置|组织|列支|支出)" + "|不涉及|不存在|不属于|不纳入|为空|为零");

    /** One sentence may do for all of 三公经费. */
    private static final Pattern NOTHING_SPENT = Pattern.compile("(?:无|没有|未发生|未安排|不涉及).{0,20}三公");

    /** A numbered heading in front of the sentence that it begins. */
    private static final Pattern RUN_IN = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、])[^。：:，；\\d]{2,30}[。：:](?=.)");

    /** What stands behind it, which labels and numbers of tables seldom have. */
    private static final List<String> RUN_IN_ENDS = List.of("。", "：");

    /** The characters of the shortest of them, with one behind it: 一、编制。共 */
    private static final int SHORTEST_RUN_IN = 6;

    private static final String ORDINAL_BEGINS = "一二三四五六七八九十（(0123456789";

    private static final Pattern REASON = Pattern.compile("原因|主要是|由于|主要系|系因|是因为|持平|一致");

    private Looks() {}

    /** A table, a form: also an empty one. */
    static Look table(String... ids) {
        return ledger -> Stream.of(ids)
                .flatMap(id -> ledger.statements(id).stream())
                .findFirst()
                .map(Looks::title)
                .orElseGet(() -> hasTables(ledger) ? Answer.unmet() : Answer.undecided("文件中没有任何决算报表，可能另行公布"));
    }

    private static Answer title(Statement table) {
        String title = table.title().isEmpty() ? Names.statement(table) : table.title();
        return Answer.met(table.source(), table.empty() ? title + "（空表）" : title);
    }

    private static boolean hasTables(Ledger ledger) {
        return ledger.disclosure().statements().stream().anyMatch(statement -> Names.isTable(statement.id()));
    }

    /** A row of a table whose code is as fine as this. */
    static Look code(Pattern fine, String... ids) {
        return ledger -> {
            List<Statement> tables = Stream.of(ids)
                    .flatMap(id -> ledger.statements(id).stream())
                    .filter(table ->
                            table.rows().stream().anyMatch(row -> !row.code().isEmpty()))
                    .toList();
            if (tables.isEmpty()) {
                return Answer.undecided("没有读出带科目编码的行");
            }
            return tables.stream()
                    .flatMap(table -> table.rows().stream()
                            .filter(row -> fine.matcher(row.code()).matches())
                            .flatMap(row -> figure(table, row, value -> true).stream()))
                    .findFirst()
                    .orElseGet(Answer::unmet);
        };
    }

    /** Most passages are labels and numbers of tables, and need no further look. */
    private static boolean canBeRunIn(String passage) {
        return passage.length() >= SHORTEST_RUN_IN && ORDINAL_BEGINS.indexOf(passage.charAt(0)) >= 0;
    }

    /** A heading under which the document explains something. */
    static Look heading(Pattern title) {
        return ledger -> ledger.disclosure().outline().sections().stream()
                .filter(section -> title.matcher(section.title()).find())
                .findFirst()
                .map(Looks::heading)
                .or(() -> runIn(ledger, title))
                .orElseGet(() -> untold(ledger));
    }

    /** A paragraph that begins with such a heading: "（四）绩效管理情况。按照要求…". */
    private static Optional<Answer> runIn(Ledger ledger, Pattern title) {
        return ledger.derived(RunIns.class, RunIns::of).headings().stream()
                .filter(heading -> title.matcher(heading.characters()).find())
                .findFirst()
                .map(heading -> Answer.met(heading.place(), heading.characters()));
    }

    /** All headings that stand in front of the sentence that they begin, in order: many requirements look for one. */
    private record RunIns(List<RunIn> headings) {

        static RunIns of(Ledger ledger) {
            List<RunIn> headings = new ArrayList<>();
            for (Passage passage : ledger.passages().bearing(RUN_IN_ENDS)) {
                if (canBeRunIn(passage.squeezed())) {
                    Matcher heading = RUN_IN.matcher(passage.squeezed());
                    if (heading.lookingAt()) {
                        headings.add(new RunIn(heading.group(), passage.place()));
                    }
                }
            }
            return new RunIns(headings);
        }
    }

    private record RunIn(String characters, Provenance place) {}

    private static Answer heading(Section section) {
        return Answer.met(section.place(), section.ordinal() + section.title());
    }

    /** A figure, whatever statement has it, or a sentence that says why there is none. */
    static Look figure(Meant item, String sign) {
        return ledger -> published(ledger, item, Set.of()).orElseGet(() -> mention(ledger, sign, Mention.of(sign)));
    }

    /** A figure of the 三公经费, in one of these columns or, where there are none, in any. */
    static Look threePublic(Meant item, Set<String> measures, String sign) {
        return threePublic(item, measures, sign, Mention.of(sign));
    }

    /** The same where it is mentioned also in other words, or the sign in other matters. */
    static Look threePublic(Meant item, Set<String> measures, String sign, Mention mention) {
        return ledger -> published(ledger, item, measures)
                .or(() -> nothingSpent(ledger))
                .orElseGet(() -> mention(ledger, sign, mention));
    }

    /** That nothing was spent on any of 三公经费, where a sentence says so. */
    static Optional<Answer> nothingSpent(Ledger ledger) {
        return ledger.derived(NothingSpent.class, NothingSpent::of).answer();
    }

    /** The sentence that says so: many requirements ask for it. */
    private record NothingSpent(Optional<Answer> answer) {

        static NothingSpent of(Ledger ledger) {
            return new NothingSpent(sentence(ledger, List.of("三公"), NOTHING_SPENT));
        }
    }

    private static Optional<Answer> published(Ledger ledger, Meant item, Set<String> measures) {
        return published(ledger, item, value -> measures.isEmpty() || measures.contains(value.getKey()));
    }

    /** The first of the wanted figures, with their columns, in a line of these labels. */
    static Optional<Answer> published(Ledger ledger, Meant item, Predicate<Map.Entry<String, Figure>> wanted) {
        Map<String, List<Line>> lines =
                ledger.derived(Published.class, Published::of).byLabel();
        return item.among(lines.keySet())
                .flatMap(label -> lines.get(label).stream())
                .sorted(Comparator.comparingInt(Line::number))
                .flatMap(line -> figure(line.statement(), line.row(), wanted).stream())
                .findFirst();
    }

    /** Which of the labels that a document prints, folded, a requirement means. */
    @FunctionalInterface
    interface Meant {
        Stream<String> among(Set<String> printed);
    }

    /** A line that speaks of the department as a whole, and its number among such lines. */
    private record Line(Statement statement, Row row, int number) {}

    /** All such lines of a document, in order, by their folded labels: many requirements look for them. */
    private record Published(Map<String, List<Line>> byLabel) {

        static Published of(Ledger ledger) {
            Map<String, List<Line>> byLabel = new LinkedHashMap<>();
            int number = 0;
            for (Statement statement : ledger.disclosure().statements()) {
                for (Row row : ofDepartment(statement) ? statement.rows() : List.<Row>of()) {
                    if (row.code().isEmpty()) {
                        byLabel.computeIfAbsent(Labels.fold(row.item()), label -> new ArrayList<>())
                                .add(new Line(statement, row, number++));
                    }
                }
            }
            return new Published(byLabel);
        }
    }

    /** Forms and reports speak of projects, as rows with codes do of one fund, and not of the department as a whole. */
    private static boolean ofDepartment(Statement statement) {
        return !statement.id().startsWith("self_evaluation.") && !statement.id().equals("narrative.evaluation");
    }

    /** The first figure of a row that is wanted for itself or for its column. */
    private static Optional<Answer> figure(Statement statement, Row row, Predicate<Map.Entry<String, Figure>> wanted) {
        return row.values().entrySet().stream()
                .filter(wanted)
                .filter(value -> !(value.getValue() instanceof Figure.Unread))
                .map(value -> new Fact(statement, row, value.getKey(), value.getValue()))
                .findFirst()
                .map(Looks::figure);
    }

    private static Answer figure(Fact fact) {
        Row row = fact.row();
        return Answer.met(fact.figure().place(), (row.code() + " " + row.item()).strip() + "：" + fact.raw());
    }

    /** No figure was read: perhaps the text says that there is none. */
    private static Answer mention(Ledger ledger, String sign, Mention mention) {
        return denied(ledger, List.of(sign)).or(() -> mention.in(ledger)).orElseGet(() -> untold(ledger));
    }

    /** A sentence with one of these signs that says that there is nothing to disclose. */
    static Optional<Answer> denied(Ledger ledger, List<String> signs) {
        return sentence(ledger, signs, DENIAL);
    }

    /** A passage that speaks of it, without a figure that was read. */
    static Answer unread(Passage passage, String sign) {
        return Answer.undecided(passage.place(), quote(passage.text(), sign), "提到了，但没有读出相应的数字");
    }

    /** The text does not say it, if there is one. */
    static Answer untold(Ledger ledger) {
        boolean hasText = ledger.disclosure().statements().stream()
                .anyMatch(statement -> statement.id().startsWith("narrative.")
                        && !statement.id().equals("narrative.evaluation"));
        return hasText ? Answer.unmet() : Answer.undecided("文件中没有决算情况说明，可能另行公布");
    }

    /** A sentence that bears one of these signs and says why something changed. */
    static Look reason(String... signs) {
        return ledger -> sentence(ledger, List.of(signs), REASON).orElseGet(() -> untold(ledger));
    }

    private static Optional<Answer> sentence(Ledger ledger, List<String> signs, Pattern saying) {
        for (Passage passage : ledger.passages().bearing(signs)) {
            for (String sentence : sentences(passage.squeezed())) {
                if (signs.stream().anyMatch(sentence::contains)
                        && saying.matcher(sentence).find()) {
                    return Optional.of(Answer.met(passage.place(), sentence));
                }
            }
        }
        return Optional.empty();
    }

    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                if (at > begin) {
                    sentences.add(text.substring(begin, at));
                }
                begin = at + 1;
            }
        }
        return sentences;
    }

    private static String quote(String text, String sign) {
        return sentences(text).stream()
                .map(String::strip)
                .filter(sentence -> sentence.contains(sign))
                .findFirst()
                .orElse(text);
    }
}
