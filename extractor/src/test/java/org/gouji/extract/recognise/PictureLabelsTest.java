package org.gouji.extract.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureLabelsTest {

    private static final Provenance PRINTED = new Provenance.PageRegion(1, new Box(0, 0, 9, 9), OptionalInt.empty());
    private static final Provenance RECOGNISED = new Provenance.PageRegion(1, new Box(0, 0, 9, 9), OptionalInt.of(98));

    private final List<Notice> diagnostics = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"年未结转和结余, 年末结转和结余", "对附属单位补助支7, 对附属单位补助支出", "国定资产, 固定资产", "八、社会保障和就业文出, 八、社会保障和就业支出", "其中:教肓收费, 其中:教育收费"
    })
    void a_label_one_character_off_is_the_official_one(String recognised, String printed) {
        assertThat(PictureLabels.corrected(recognised)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"年初结转和结余", "其他资产", "电费", "水利工程支出", "1234.56", "项目收人", "支出合计", "国外接待费"})
    void other_labels_and_figures_stay_as_they_were_recognised(String recognised) {
        assertThat(PictureLabels.corrected(recognised)).isEqualTo(recognised);
    }

    @ParameterizedTest
    @CsvSource({"4，公务用车保有量（辆）, 4.公务用车保有量（辆）", "5国内公务接待批次(个), 5.国内公务接待批次(个)", "10月6日完成, 10月6日完成", "5公务用车, 5公务用车"})
    void an_ordinal_before_an_official_label_gets_its_mark_back(String recognised, String printed) {
        assertThat(PictureLabels.corrected(recognised)).isEqualTo(printed);
    }

    @Test
    void what_the_file_itself_says_is_never_touched() {
        assertThat(corrected(label(PRINTED, 0, "国定资产"), label(RECOGNISED, 1, "国定资产")))
                .containsExactly("国定资产", "固定资产");
    }

    @Test
    void what_was_put_right_is_told_once_for_each_table_and_in_the_words_that_were_read() {
        corrected(
                label(RECOGNISED, 0, "固定资产"),
                label(RECOGNISED, 1, "国定资产"),
                label(RECOGNISED, 2, "年未 结转和结余"),
                label(RECOGNISED, 3, "国定资产"));
        assertThat(diagnostics)
                .containsExactly(Notice.at(
                        RECOGNISED, "corrected-label", "表中有文字识别误认的标准名称，已改正：“国定资产”作“固定资产”，“年未结转和结余”作“年末结转和结余”"));
    }

    @Test
    void where_nothing_was_put_right_there_is_nothing_to_tell() {
        corrected(label(RECOGNISED, 0, "固定资产"), label(PRINTED, 1, "国定资产"));
        assertThat(diagnostics).isEmpty();
    }

    private List<String> corrected(Cell... cells) {
        return PictureLabels.corrected(new Block.Grid(List.of(cells)), diagnostics).cells().stream()
                .map(Cell::text)
                .toList();
    }

    private static Cell label(Provenance place, int row, String text) {
        return new Cell(row, 0, 1, 1, text, place);
    }
}
