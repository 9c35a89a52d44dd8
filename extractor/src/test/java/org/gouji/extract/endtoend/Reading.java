package org.gouji.extract.endtoend;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Figure;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Statement;
import org.gouji.testdata.Observation;
import org.gouji.testdata.Sample;
import org.gouji.testdata.paper.Paper;

/** Reads papers as files and gives what was found in the terms of the facts. */
final class Reading {

    /** The formats that papers are drawn in. */
    static final List<String> FORMATS = List.of("pdf", "docx", "doc", "rtf", "ofd", "xlsx", "xls", "html");

    private Reading() {}

    static byte[] draw(Paper paper, String format) {
        return switch (format) {
            case "pdf" -> Sample.pdf(paper);
            case "docx" -> Sample.docx(paper);
            case "doc" -> Sample.doc(paper);
            case "rtf" -> Sample.rtf(paper);
            case "ofd" -> Sample.ofd(paper);
            case "xlsx" -> Sample.xlsx(paper);
            case "xls" -> Sample.xls(paper);
            case "html" -> Sample.html(paper);
            default -> throw new IllegalArgumentException(format);
        };
    }

    static Disclosure read(Paper paper, String format) throws UnreadableFile {
        return new Extractor().extract("document." + format, draw(paper, format));
    }

    static List<Observation> observations(Disclosure disclosure) {
        List<Observation> observations = new ArrayList<>();
        for (Statement statement : disclosure.statements()) {
            for (Row row : statement.rows()) {
                row.values()
                        .forEach((measure, figure) -> observations.add(observation(statement, row, measure, figure)));
            }
        }
        return observations;
    }

    private static Observation observation(Statement statement, Row row, String measure, Figure figure) {
        String value = "";
        String text = "";
        String unit = "";
        if (figure instanceof Figure.Printed printed) {
            value = printed.amount().value().toPlainString();
            unit = printed.amount().unit().symbol();
        } else if (figure instanceof Figure.Words words) {
            text = words.text();
            unit = words.unit().symbol();
        } else if (figure instanceof Figure.Unread unread) {
            text = "unread: " + unread.raw();
        }
        return new Observation(
                statement.id(),
                statement.subject(),
                row.side().id(),
                row.code(),
                row.item(),
                measure,
                value,
                text,
                unit);
    }
}
