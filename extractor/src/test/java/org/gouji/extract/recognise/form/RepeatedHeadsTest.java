package org.gouji.extract.recognise.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.source.Notice;
import org.gouji.model.statement.Statement;
import org.junit.jupiter.api.Test;

/** Heads of indicators in two rows or printed again, and the total behind its label. */
class RepeatedHeadsTest {

    @Test
    void a_level_is_split_into_its_name_and_its_weight() {
        assertThat(Sketch.rows("""
                        部门整体支出绩效自评指标评分表
                        一级指标|<|二级指标|<|三级指标|<|指标说明|自评分|扣分原因
                        名称|权重（%）|名称|权重（%）|名称|权重（%）|^|^|^
                        预算编制|60|编制情况|60|编制合理性|25|是否合理|25|
                        ^|^|^|^|编制规范性|35|是否规范|34.5|附件缺失
                        履职效果|40|满意度|40|公众满意度|40|是否满意|38|
                        合计|100|<|100|<|100||97.5|
                        """))
                .containsExactly(
                        "编制合理性: level1=预算编制 level2=编制情况 weight=25分 score=25分",
                        "编制规范性: level1=预算编制 level2=编制情况 weight=35分 score=34.5分 deviation=附件缺失",
                        "公众满意度: level1=履职效果 level2=满意度 weight=40分 score=38分",
                        "总分: weight=100分 score=97.5分");
    }

    @Test
    void a_blank_caption_below_a_head_that_is_printed_again_is_that_of_the_page_before() {
        assertThat(Sketch.rows("""
                        项目名称|审计经费|<|<|<|<
                        绩效指标|一级指标|二级指标|三级指标|指标值|完成值
                        ^|产出指标|数量指标|审计项目|20个|22个
                        绩效指标|一级指标|二级指标|三级指标|指标值|完成值
                        ^|||审计报告|20份|22份
                        ^||质量指标|整改率|90%|92%
                        """))
                .containsExactly(
                        "审计项目: level1=产出指标 level2=数量指标 target=20个 actual=22个",
                        "审计报告: level1=产出指标 level2=数量指标 target=20份 actual=22份",
                        "整改率: level1=产出指标 level2=质量指标 target=90% actual=92%");
    }

    @Test
    void captions_do_not_go_over_into_the_goals_of_another_block() {
        assertThat(Sketch.rows("""
                        项目名称|审计经费|<|<|<|<
                        绩效指标|一级指标|二级指标|三级指标|指标值|完成值
                        ^|产出指标|数量指标|审计项目|20个|22个
                        年度目标2|整改|<|<|<|<
                        绩效指标|一级指标|二级指标|三级指标|指标值|完成值
                        ^|||整改率|90%|92%
                        """)).contains("整改率: target=90% actual=92%");
    }

    @Test
    void the_caption_of_the_block_is_no_level_where_the_second_is_the_deepest() {
        assertThat(Sketch.rows("""
                        项目支出绩效自评表
                        项目名称|法律援助|<|<|<|<|<
                        绩效指标|一级指标|二级指标|年初指标值|全年完成值|分值|得分
                        ^|产出指标|办理案件|300件|312件|60|60
                        ^|预算执行率|<|100%|96%|10|9.6
                        """))
                .containsExactly(
                        "办理案件: level1=产出指标 target=300件 actual=312件 weight=60分 score=60分",
                        "预算执行率: level1=预算执行率 target=100% actual=96% weight=10分 score=9.6分");
    }

    @Test
    void the_total_stands_behind_its_label_and_the_next_form_follows_in_the_same_table() {
        List<Notice> diagnostics = new ArrayList<>();
        List<Statement> forms = Sketch.read("""
                项目支出绩效自评表|<|<|<
                项目名称|小区改造|<|<
                一级指标|三级指标|完成值|得分
                产出指标|改造户数|1532|45
                总分：98.9分|<|<|<
                项目支出绩效自评表|<|<|<
                项目名称|路灯维护|<|<
                一级指标|三级指标|完成值|得分
                产出指标|维护路灯|790|44.44
                自评总分：98.94|<|<|<
                """, diagnostics);
        assertThat(forms).extracting(Statement::subject).containsExactly("小区改造", "路灯维护");
        assertThat(forms.stream().map(form -> Sketch.show(form.rows().get(1))))
                .containsExactly("总分: score=98.9分", "总分: score=98.94分");
        assertThat(diagnostics).isEmpty();
    }

    @Test
    void a_score_that_is_printed_twice_is_placed_twice() {
        List<Notice> diagnostics = new ArrayList<>();
        Sketch.read("""
                项目支出绩效自评表
                项目名称|健康社区|<|<
                自评得分|97.60|绩效等级|优
                一级指标|三级指标|指标值|得分
                产出指标|社区数|6个|97.60
                总分|||97.60
                """, diagnostics);
        assertThat(diagnostics).isEmpty();
    }
}
