package org.gouji.extract.recognise.narrative;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.gouji.extract.recognise.narrative.ItemPath.Mention;
import org.gouji.model.text.Phrase;

/** Paths of 类, 款 and 项 that are printed without these words in brackets. */
final class PathForms {

    private static final String NAME = "([\\u4e00-\\u9fa5、]{2,40})";
    private static final String LAST = "([\\u4e00-\\u9fa5、]{2,40}?)";

    /** What stands behind a name that no bracket ends. */
    private static final String END = "(?=[，：。；]|支出决算|支出\\d|年初|决算|\\d)";

    /**
     * How a path is printed.
     *
     * @param names the groups of the names, from the 类 down
     * @param codes the groups of the parts of the code
     */
    private record Form(Phrase pattern, List<Integer> names, List<Integer> codes) {}

    private static final List<Form> FORMS = List.of(
            // 201（一般公共服务支出）06（财政事务）01（行政运行）
            new Form(
                    Phrase.of("(2\\d{2})（" + NAME + "）(\\d{2})（" + NAME + "）(?:(\\d{2})（" + NAME + "）)?"),
                    List.of(2, 4, 6),
                    List.of(1, 3, 5)),
            // 农林水支出-水利-行政运行
            new Form(
                    Phrase.of("([\\u4e00-\\u9fa5、]{2,20}支出)[-—]{1,2}" + NAME + "[-—]{1,2}" + LAST + END),
                    List.of(1, 2, 3),
                    List.of()),
            // 农林水支出类水利款行政运行项
            new Form(
                    Phrase.of("([\\u4e00-\\u9fa5、]{2,20}支出)类" + NAME + "款" + NAME + "项(?=支出|[，：。；\\d])"),
                    List.of(1, 2, 3),
                    List.of()));

    private PathForms() {}

    /** The mentions in a line, in order; a line keeps to one form. */
    static List<Mention> in(String text) {
        return FORMS.stream()
                .map(form -> mentions(form, text))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Mention> mentions(Form form, String text) {
        return form.pattern().all(text).stream()
                .map(match -> new Mention(
                        new Item(joined(match, form.codes(), ""), joined(match, form.names(), "/")),
                        match.start(),
                        match.end()))
                .toList();
    }

    private static String joined(MatchResult match, List<Integer> groups, String between) {
        return groups.stream().map(match::group).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
