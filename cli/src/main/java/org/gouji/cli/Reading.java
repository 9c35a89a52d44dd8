package org.gouji.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.scan.Ocr;
import org.gouji.model.output.DisclosureJson;
import org.gouji.model.output.Document;
import org.gouji.model.rule.Report;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Part;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Kind;

/**
 * A document that was read.
 *
 * @param input the file
 * @param disclosure what it states, which may be nothing
 */
record Reading(InputFile input, Disclosure disclosure) {

    /** Of a page that is a picture and was not read, and of one that cannot be read at all. */
    private static final Set<String> UNREAD_PAGES = Set.of("scanned-page", "unread-page");

    /**
     * Reads one file that is no archive.
     *
     * @param ocr reads pictures of pages
     * @throws UnreadableFile where nothing could be read
     */
    static Reading of(InputFile input, Ocr ocr) throws UnreadableFile {
        return new Reading(input, new Extractor(ocr).extract(input.name(), input.bytes()));
    }

    /**
     * Understands files anew that are one disclosure: a report and the tables beside it.
     *
     * @param input all files as one
     * @param remarks on how they were read, for those who read the result
     */
    static Reading together(InputFile input, List<Reading> readings, List<Notice> remarks) {
        if (readings.size() == 1) {
            return readings.get(0);
        }
        Source whole = Source.together(readings.stream().map(Reading::part).toList());
        Disclosure stated = new Extractor().understand(whole);
        List<Notice> diagnostics = new ArrayList<>(stated.diagnostics());
        diagnostics.addAll(remarks);
        return new Reading(
                input, new Disclosure(stated.outline(), stated.identity(), stated.statements(), diagnostics));
    }

    private Source part() {
        Source source = disclosure.outline().source();
        return source.asPart(Part.of(source, input.bytes()));
    }

    /** Writes all that is known of it. */
    void writeJson(Report report, Writer out) throws IOException {
        DisclosureJson.write(document(), disclosure, report, out);
    }

    /** The file, or the several that are one disclosure. */
    Document document() {
        return Document.of(disclosure.outline().source(), input.bytes());
    }

    String name() {
        return input.name();
    }

    Kind kind() {
        return disclosure.identity().kind();
    }

    /** Whether this is a budget, of which nothing is expected. */
    boolean isBudget() {
        return kind() == Kind.BUDGET;
    }

    /** Why it states nothing, where it does not: an empty result would look like a disclosure without figures. */
    Optional<String> nothing() {
        if (isBudget() || !disclosure.statements().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                nothing(kind()) + unread(disclosure.outline().source().notices()));
    }

    /** What the document says and the result does not: the tables of a budget, tables that nobody knows, pages that nobody could read. */
    List<String> missing() {
        if (isBudget()) {
            return List.of("这是" + kind().label() + "文件，不是决算公开，未按决算报表读取");
        }
        return Stream.of(missing(Set.of("unknown-table"), "表", "张"), missing(UNREAD_PAGES, "页", "页"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the first of these notices says, and how many there are. */
    private Optional<String> missing(Set<String> codes, String what, String counted) {
        List<Notice> notices = disclosure.diagnostics().stream()
                .filter(notice -> codes.contains(notice.code()))
                .toList();
        String more = notices.size() > 1 ? "；这样的" + what + "共 " + notices.size() + " " + counted : "";
        return notices.stream().findFirst().map(first -> first.message() + more);
    }

    private static String nothing(Kind kind) {
        return kind == Kind.OTHER ? "不是部门决算公开文件，没有找到决算报表、绩效自评表或决算说明" : "看来是" + kind.label() + "文件，但没有读出任何报表、自评表或说明";
    }

    /** Perhaps it would have been found on the pages that could not be read. */
    private static String unread(List<Notice> notices) {
        if (notices.isEmpty()) {
            return "";
        }
        String more = notices.size() > 1 ? "，等 " + notices.size() + " 处" : "";
        return "（" + notices.get(0).message() + more + "）";
    }
}
