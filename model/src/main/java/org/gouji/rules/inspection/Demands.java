package org.gouji.rules.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.rule.FormLine;
import org.gouji.model.rule.FormLine.Tick;
import org.gouji.model.rule.RuleId;
import org.gouji.model.rule.Severity;
import org.gouji.model.statement.Kind;
import org.gouji.rules.check.Remark;
import org.gouji.rules.check.Rule;
import org.gouji.rules.check.Verdict;
import org.gouji.rules.fact.Ledger;

/**
 * A rule that some of what an inspection asks for is there. What is missing is told together, and for a person to judge: local
 * forms differ. To a document without most of the tables, or to a part of one, the form of an inspection does not apply.
 *
 * @param id its id
 * @param title what must hold
 * @param requirements the requirements of the form, in its words
 */
public record Demands(RuleId id, String title, Set<String> requirements) implements Rule {

    /** The rules of this kind. */
    public static List<Rule> rules() {
        return List.of(
                of("C-03", "部门职责、机构设置和名词解释齐全", "说明部门职责", "说明机构设置", "解释专业名词"),
                of("C-04", "功能分类公开到项，经济分类公开到款", "一般公共预算支出按功能分类公开到项", "基本支出按经济分类公开到款"),
                of("C-07", "政府采购、国有资产占用和预算绩效的说明齐全", "公开政府采购支出总额", "公开授予中小企业合同金额", "公开车辆占用情况", "说明预算绩效管理工作"),
                of("O-01", "“三公”经费各项分别公开", "公开“三公”经费预算数", "公开因公出国（境）费", "单独公开公务用车购置费", "单独公开公务用车运行维护费", "公开公务接待费"),
                of(
                        "O-02",
                        "公开出国团组和人次、公务用车购置数和保有量、国内公务接待批次和人次",
                        "公开因公出国（境）团组数",
                        "公开因公出国（境）人次数",
                        "公开公务用车购置数",
                        "公开公务用车保有量",
                        "公开国内公务接待批次",
                        "公开国内公务接待人次"),
                of("O-11", "公开机关运行经费，没有的予以说明", "公开机关运行经费"));
    }

    private static Rule of(String id, String title, String... requirements) {
        return new Demands(new RuleId(id), title, Set.of(requirements));
    }

    @Override
    public Severity severity() {
        return Severity.REVIEW;
    }

    @Override
    public Verdict check(Ledger ledger) {
        if (ledger.disclosure().identity().kind() != Kind.FINAL_ACCOUNTS) {
            return new Verdict.NotApplicable("不是部门决算公开文件");
        }
        Filled form = ledger.derived(Filled.class, any -> new Filled(Inspection.of(ledger)));
        if (form.isOfAnotherKind()) {
            return new Verdict.NotApplicable("不是部门决算通行的公开格式，或只是其中一部分");
        }
        List<FormLine> lines = form.lines().stream()
                .filter(line -> requirements.contains(line.requirement()))
                .toList();
        List<String> unmet = lines.stream()
                .filter(line -> line.tick() == Tick.UNMET)
                .map(line -> "“" + line.requirement() + "”")
                .toList();
        if (!unmet.isEmpty()) {
            String message = "文件中没有找到以下要求的内容：" + String.join("、", unmet);
            return new Verdict.Looked(List.of(Remark.fail(this, message, List.of())));
        }
        boolean met = lines.stream().anyMatch(line -> line.tick() == Tick.MET);
        return met
                ? new Verdict.Looked(List.of(Remark.pass(this, List.of())))
                : new Verdict.InsufficientData(
                        lines.stream().map(FormLine::remark).distinct().collect(Collectors.joining("；")));
    }

    /** The form of the inspection, filled in once for all rules. */
    private record Filled(List<FormLine> lines) {

        /** Of the nine tables more are missing only where the document follows another form, that of universities say. */
        private static final int MISSING_TABLES = 3;

        /** A document with less than this of what a form asks for is a part of one. */
        private static final int FOUND = 6;

        boolean isOfAnotherKind() {
            long missingTables = lines.stream()
                    .filter(line -> line.group().equals(Requirements.TABLES) && line.tick() == Tick.UNMET)
                    .count();
            long found = lines.stream().filter(line -> line.tick() == Tick.MET).count();
            return missingTables > MISSING_TABLES || found < FOUND;
        }
    }
}
