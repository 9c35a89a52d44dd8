package org.gouji.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gouji.extract.Extractor;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Disclosure;
import org.gouji.model.statement.Kind;

/** Reads one file, and refuses it where it states nothing: an empty result would look like a disclosure without figures. */
final class Reading {

    private Reading() {}

    /**
     * What a file states.
     *
     * @throws Refusal where nothing could be read, or nothing that belongs to final accounts
     */
    static Disclosure of(InputFile input, Streams streams) throws Refusal {
        Disclosure disclosure = Watch.over(input, streams, () -> new Extractor().extract(input.name(), input.bytes()));
        Kind kind = disclosure.identity().kind();
        if (kind == Kind.BUDGET) {
            streams.say(input.name() + ": 这是" + kind.label() + "文件，不是决算公开，未按决算报表读取");
        } else if (disclosure.statements().isEmpty()) {
            throw input.refused(
                    nothing(kind) + unread(disclosure.outline().source().notices()));
        }
        return disclosure;
    }

    /**
     * What a command makes of each of these files. A file that cannot be read is told and left out.
     *
     * @param files with the names that they have in the output
     */
    static <T> List<T> each(Map<Path, String> files, Streams streams, BiFunction<String, Disclosure, T> use) {
        List<T> made = new ArrayList<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            try {
                InputFile input = InputFile.read(file.getKey(), file.getValue());
                made.add(use.apply(input.name(), of(input, streams)));
            } catch (Refusal refusal) {
                streams.say(refusal.getMessage());
            }
        }
        return made;
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
