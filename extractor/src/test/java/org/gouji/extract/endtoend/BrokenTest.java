package org.gouji.extract.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Kind;
import org.gouji.testdata.Observation;
import org.gouji.testdata.Sample;
import org.gouji.testdata.paper.Paper;
import org.gouji.testdata.paper.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, hostile or something else: a reason in a line, and soon. */
class BrokenTest {

    private static final Path BROKEN = Path.of("../testdata/broken");

    /** A second or two where the machine is idle. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final int MANY_PAGES = 1000;

    @ParameterizedTest
    @CsvSource({
        "empty.pdf, EMPTY",
        "truncated.pdf, DAMAGED",
        "truncated.docx, DAMAGED",
        "truncated.doc, DAMAGED",
        "truncated.rtf, DAMAGED",
        "needs-password.doc, ENCRYPTED",
        "word-95.doc, UNKNOWN_FORMAT",
        "needs-password.pdf, ENCRYPTED",
        "scan.pdf, SCANNED",
        "huge-scan.pdf, SCANNED",
        "really-png.docx, UNKNOWN_FORMAT",
        "no-pages.pdf, EMPTY",
        "blank.pdf, EMPTY",
        "nested-forms.pdf, TOO_LARGE",
        "saved-states.pdf, TOO_LARGE",
        "inflating.pdf, TOO_LARGE",
        "inflating-font.pdf, TOO_LARGE",
        "inflating.docx, TOO_LARGE",
        "entities.docx, DAMAGED",
        "nested-tables.docx, TOO_LARGE",
        "no-main-part.docx, DAMAGED",
    })
    void a_file_that_cannot_be_read_says_why(String name, Reason reason) {
        UnreadableFile refusal =
                assertTimeoutPreemptively(SOON, () -> catchThrowableOfType(UnreadableFile.class, () -> read(name)));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal).message().matches("[^\\n]*[\\u4e00-\\u9fa5][^\\n]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-password-to-read.pdf", "really-docx.pdf", "really-docx.doc", "really-rtf.doc"})
    void a_file_that_only_looks_unreadable_is_read(String name) throws IOException, UnreadableFile {
        Disclosure disclosure = read(name);
        assertThat(disclosure.identity().kind()).isEqualTo(Kind.FINAL_ACCOUNTS);
        assertThat(disclosure.statements()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-disclosure.pdf", "not-a-disclosure.docx"})
    void a_notice_is_no_disclosure(String name) throws IOException, UnreadableFile {
        Disclosure disclosure = read(name);
        assertThat(disclosure.identity().kind()).isEqualTo(Kind.OTHER);
        assertThat(disclosure.statements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign-glyph-numbers.pdf", "damaged-font.pdf", "boundless-font.pdf"})
    void what_a_font_does_not_say_is_not_guessed(String name) throws IOException, UnreadableFile {
        Disclosure disclosure = read(name);
        assertThat(disclosure.statements()).isEmpty();
        assertThat(notices(disclosure)).contains("unread-page");
    }

    @Test
    void a_figure_with_a_digit_that_could_not_be_read_is_no_figure() throws IOException, UnreadableFile {
        Disclosure disclosure = read("digit-without-meaning.pdf");
        assertThat(Reading.observations(disclosure))
                .isNotEmpty()
                .extracting(Observation::value)
                .noneMatch(value -> value.contains("9"));
        assertThat(figures(disclosure))
                .filteredOn(Figure.Unread.class::isInstance)
                .extracting(figure -> ((Figure.Unread) figure).raw())
                .isNotEmpty()
                .allMatch(raw -> raw.contains("\uFFFD"));
        assertThat(notices(disclosure)).contains("unread-character");
    }

    @Test
    void a_damaged_page_costs_what_stood_on_it_and_is_named() throws IOException, UnreadableFile {
        Disclosure disclosure = read("damaged-page.pdf");
        assertThat(Sample.of("moe").paper().observations()).containsAll(Reading.observations(disclosure));
        assertThat(notices(disclosure)).containsExactly("damaged-page");
    }

    private static List<String> notices(Disclosure disclosure) {
        return disclosure.outline().source().notices().stream()
                .map(Notice::code)
                .distinct()
                .toList();
    }

    private static List<Figure> figures(Disclosure disclosure) {
        return disclosure.statements().stream()
                .flatMap(statement -> statement.rows().stream())
                .flatMap(row -> row.values().values().stream())
                .toList();
    }

    @Test
    void statements_behind_a_thousand_pages_are_found() throws UnreadableFile {
        Paper paper = Sample.of("moe").paper();
        List<Piece> pieces = new ArrayList<>();
        for (int page = 0; page < MANY_PAGES; page++) {
            pieces.add(new Piece.Paragraph("学校开展教学和科研工作。"));
            pieces.add(new Piece.Page(page % 2 == 0));
        }
        pieces.addAll(paper.pieces());
        Disclosure disclosure = Reading.read(paper.withPieces(pieces), "pdf");
        assertThat(disclosure.outline().source().pages()).isGreaterThan(MANY_PAGES);
        assertThat(Difference.between(paper.observations(), Reading.observations(disclosure)))
                .isEmpty();
    }

    private static Disclosure read(String name) throws IOException, UnreadableFile {
        return new Extractor().extract(name, Files.readAllBytes(BROKEN.resolve(name)));
    }
}
