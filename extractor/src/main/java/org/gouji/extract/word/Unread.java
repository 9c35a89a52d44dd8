package org.gouji.extract.word;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.extract.Tally;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;

/** Counts what a document holds and the reader does not read, each kind with the place where it first occurs. */
final class Unread {

    private Provenance here = new Provenance.FlowParagraph(1);
    private final Tally hidden = new Tally("hidden-text", "文中有 %d 处隐藏的文字，印出来看不到，未予读取");
    private final Tally pictures = new Tally("unread-picture", "文中有 %d 幅图片，图片里的内容未能读取");
    private final Tally objects = new Tally("unread-object", "文中嵌有 %d 个对象（如电子表格），其中的内容未能读取");

    /** From now on everything stands here. */
    void at(Provenance place) {
        here = place;
    }

    /** A text that is in the file and not printed. */
    void hidden() {
        hidden.add(here);
    }

    void picture() {
        pictures.add(here);
    }

    /** An embedded object or file: a sheet of a spreadsheet, a formula, another document. */
    void object() {
        objects.add(here);
    }

    boolean hasPictures() {
        return pictures.count() + objects.count() > 0;
    }

    List<Notice> notices() {
        return Stream.of(hidden, pictures, objects)
                .flatMap(tally -> tally.notice().stream())
                .toList();
    }
}
