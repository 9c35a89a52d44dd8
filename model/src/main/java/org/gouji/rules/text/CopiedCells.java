package org.gouji.rules.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.outline.Section;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.source.Block;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.gouji.model.text.Texts;
import org.gouji.rules.check.Judgement;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.fact.Passage;

/** Long texts in the forms are written for their place: the same words in two cells were copied. */
final class CopiedCells implements Rule {

    private static final RuleId ID = new RuleId("DOC-08");

    /** Shorter texts may well be the same by themselves. */
    private static final int LONG = 40;

    /** What the heads of a form speak of. */
    private static final List<String> FORM_HEADS = List.of("绩效目标", "绩效指标", "总体目标", "年度目标");

    /** How the notes under a form begin: all forms of one template have the same. */
    private static final List<String> NOTES = List.of("注", "说明", "备注", "填表");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String title() {
        return "自评表不同栏目的长段文字不应逐字相同";
    }

    /** A cell of a form, and which form it is. */
    private record Place(int form, Passage passage) {}

    @Override
    public Verdict check(Ledger ledger) {
        List<Passage> heads = ledger.passages().bearing(FORM_HEADS);
        Set<String> headings = heads.stream().map(Passage::heading).collect(Collectors.toSet());
        Set<Provenance> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        heads.forEach(head -> marked.add(head.place()));
        Map<String, List<Place>> texts = new LinkedHashMap<>();
        int form = 0;
        for (Section section : ledger.disclosure().outline().sections()) {
            boolean possible = !headings.isEmpty() && headings.contains(section.ordinal() + section.title());
            for (Block block : possible ? section.blocks() : List.<Block>of()) {
                if (block instanceof Block.Grid grid && isForm(grid, marked)) {
                    form++;
                    collect(section, grid, form, texts);
                }
            }
        }
        if (form == 0) {
            return new Verdict.NotApplicable("没有自评表");
        }
        List<Judgement> judgements = new ArrayList<>();
        texts.values().stream().filter(places -> places.size() > 1).forEach(places -> judgements.add(judge(places)));
        return judgements.isEmpty()
                ? new Verdict.Looked(List.of(Remark.pass(this, List.of())))
                : new Verdict.Looked(judgements);
    }

    /** Whether a cell of the grid stands where something speaks of what the heads of forms do. */
    private static boolean isForm(Block.Grid grid, Set<Provenance> heads) {
        return grid.cells().stream().anyMatch(cell -> heads.contains(cell.place()));
    }

    private static void collect(Section section, Block.Grid grid, int form, Map<String, List<Place>> texts) {
        for (Cell cell : grid.cells()) {
            if (isLong(cell.text())) {
                Passage passage = Passage.of(section.title(), cell.text(), cell.place());
                String file = cell.place().file().orElse(""); // a form that two files hold is no copy for another place
                texts.computeIfAbsent(file + '|' + Texts.fold(cell.text()), key -> new ArrayList<>())
                        .add(new Place(form, passage));
            }
        }
    }

    private static boolean isLong(String text) {
        if (text.length() < LONG) {
            return false;
        }
        String squeezed = Texts.squeeze(text);
        return squeezed.length() >= LONG && NOTES.stream().noneMatch(squeezed::startsWith);
    }

    private Judgement judge(List<Place> places) {
        boolean one = places.stream().map(Place::form).distinct().count() == 1;
        Passage first = places.get(0).passage();
        String message = (one ? "同一自评表的两个栏目" : "不同自评表的栏目") + "逐字相同：“" + first.text() + "”（" + places.size() + " 处）";
        return Remark.fail(
                this,
                one ? Severity.INFO : severity(),
                message,
                List.of(),
                places.stream()
                        .map(place -> place.passage().quote(place.passage().text()))
                        .toList());
    }
}
