package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.text.Phrase;

/**
 * Tells apart the narratives that one file publishes for several scopes: the whole department, its office (本级), a subordinate
 * unit. A title names whose narrative follows; scopes count only where the accounts of more than one are really told.
 */
final class Scopes {

    private static final String NAME = "([\\u4e00-\\u9fa5（）]{4,30}?)";
    private static final String YEAR = "(?:20\\d{2}年度?)?";

    private static final Phrase TITLE = Phrase.of(
            YEAR + NAME + YEAR + "(?:部门|单位)?(?:汇总)?决算(?:公开)?(?:情况)?(?:说明|报告|信息)?|" + NAME + "(?:部门|单位)?(?:基本)?概况");

    /** Words of sections, and words that only stand for a name. */
    private static final Phrase NO_NAME = Phrase.of("情况|收入|支出|拨款|经费|预算|说明|报表|年度|^本|(?:部门|单位|基本)$");

    /** What every narrative has once. */
    private static final Set<Concept> TELLING = EnumSet.of(Concept.TOTALS, Concept.INCOME, Concept.EXPENDITURE);

    private final List<Passage> passages = new ArrayList<>();
    private final List<String> scopes = new ArrayList<>();
    private String scope = "";

    /** A short line that may name whose narrative follows. */
    void see(String line) {
        Phrase.Search title = TITLE.search(line);
        if (title.matches()) {
            String name = title.group(1) == null ? title.group(2) : title.group(1);
            scope = NO_NAME.in(name) ? scope : name;
        }
    }

    void add(Passage passage) {
        passages.add(passage);
        scopes.add(passage.inReport() ? "" : scope);
    }

    /** The passages in order, with the scope as subject where there are several. */
    List<Passage> passages() {
        if (!areSeveral()) {
            return passages;
        }
        List<Passage> told = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            told.add(passage.inReport() ? passage : passage.about(scopes.get(i)));
        }
        return told;
    }

    private boolean areSeveral() {
        Map<Concept, Set<String>> found = new EnumMap<>(Concept.class);
        for (int i = 0; i < passages.size(); i++) {
            Concept section = passages.get(i).section();
            if (TELLING.contains(section) && !scopes.get(i).isEmpty()) {
                found.computeIfAbsent(section, any -> new HashSet<>()).add(scopes.get(i));
            }
        }
        return found.values().stream().anyMatch(names -> names.size() > 1);
    }
}
