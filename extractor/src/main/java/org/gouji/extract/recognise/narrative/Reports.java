package org.gouji.extract.recognise.narrative;

import java.util.Optional;
import org.gouji.model.text.Phrase;

/** Knows reports on performance (自评报告, 评价报告) by their titles. */
final class Reports {

    private static final Phrase REPORT = Phrase.of(".*(?:自评|评价|绩效).*报告(?:（[^）]*）)?");
    private static final Phrase SUBJECT = Phrase.of(
            "^(?:关于)?(.*?)(?:专项预算)?(?:项目)?(?:支出)?(?:资金)?(?:重点)?(?:预算)?(?:的)?(?:绩效自评|绩效自我评价|自评|绩效评价|绩效|评价).*报告.*");
    private static final Phrase DEPARTMENT = Phrase.of("部门|整体|单位|本级|××|^\\d{4}年?度?$|^$");
    private static final Phrase STAFFING = Phrase.of("人员(?:编制|概况|情况|构成)|机构(?:组成|设置|概况|情况|人员)|编制(?:情况|及)|组织机构");
    private static final Phrase DUTIES = Phrase.of("职能|职责|工作任务$");
    private static final Phrase PROJECT = Phrase.of(".{3,}(?:经费|资金|项目|补助|补贴|工程|专项|费|建设)$");

    private Reports() {}

    static boolean isTitle(String title) {
        return REPORT.is(title);
    }

    /** The project that a report is about; empty for that of a whole department. */
    static String subject(String title, String entity) {
        Phrase.Search matcher = SUBJECT.search(title);
        if (!matcher.matches()) {
            return "";
        }
        String subject =
                matcher.group(1).replace(entity.isEmpty() ? "\n" : entity, "").replaceFirst("^关于", "");
        return DEPARTMENT.in(subject) ? "" : subject;
    }

    /** The project that a numbered paragraph of a report on several of them is about. */
    static Optional<String> project(String heading) {
        return Optional.of(heading).filter(title -> PROJECT.is(title) && !DEPARTMENT.in(title));
    }

    /** The section of the narrative that a heading inside a report opens; empty where it goes on with the report. */
    static Optional<Concept> section(String heading) {
        if (heading.endsWith("基本支出情况") || heading.equals("基本支出")) {
            return Optional.of(Concept.BASIC);
        }
        if (STAFFING.in(heading)) {
            return Optional.of(Concept.STAFFING);
        }
        return DUTIES.in(heading) ? Optional.of(Concept.IGNORE) : Optional.empty();
    }
}
