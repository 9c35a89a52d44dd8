package org.gouji.extract.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.source.Block;
import org.gouji.model.source.Box;
import org.gouji.model.source.Cell;
import org.gouji.model.source.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureLabelsTest {

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

    @Test
    void what_the_file_itself_says_is_never_touched() {
        Provenance printed = new Provenance.PageRegion(1, new Box(0, 0, 9, 9), OptionalInt.empty());
        Provenance recognised = new Provenance.PageRegion(1, new Box(0, 0, 9, 9), OptionalInt.of(98));
        Block.Grid grid = new Block.Grid(
                List.of(new Cell(0, 0, 1, 1, "国定资产", printed), new Cell(1, 0, 1, 1, "国定资产", recognised)));
        assertThat(PictureLabels.corrected(grid).cells()).extracting(Cell::text).containsExactly("国定资产", "固定资产");
    }
}
