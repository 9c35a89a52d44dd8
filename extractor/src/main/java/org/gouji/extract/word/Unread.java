package org.gouji.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;

/** Counts what a document holds and the reader does not read, each kind with the place where it first occurs. */
final class Unread {

    private Provenance here = new Provenance.FlowParagraph(1);
    private final Tally hidden = new Tally();
    private final Tally pictures = new Tally();
    private final Tally objects = new Tally();

    private static final class Tally {
        private int count;
        private Optional<Provenance> first = Optional.empty();

        void add(Provenance place) {
            count++;
            first = first.or(() -> Optional.of(place));
        }
    }

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
        return pictures.count + objects.count > 0;
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        add(notices, hidden, "hidden-text", "文中有 %d 处隐藏的文字，印出来看不到，未予读取");
        add(notices, pictures, "unread-picture", "文中有 %d 幅图片，图片里的内容未能读取");
        add(notices, objects, "unread-object", "文中嵌有 %d 个对象（如电子表格），其中的内容未能读取");
        return notices;
    }

    private static void add(List<Notice> notices, Tally tally, String code, String message) {
        tally.first.ifPresent(place -> notices.add(Notice.at(place, code, String.format(message, tally.count))));
    }
}
