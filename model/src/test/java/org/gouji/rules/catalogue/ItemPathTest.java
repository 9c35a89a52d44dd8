package org.gouji.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gouji.model.source.Provenance;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.model.statement.Statement;
import org.gouji.model.statement.Unit;
import org.junit.jupiter.api.Test;

class ItemPathTest {

    private static final Row CLASS = row("206", "科学技术支出");
    private static final Row GROUP = row("20604", "技术研究与开发");
    private static final Row ITEM = row("2060404", "科技成果转化与扩散");
    private static final Statement TABLE = new Statement(
            "general_budget", "", "", Unit.NONE, false, new Provenance.TextLine(1), List.of(CLASS, GROUP, ITEM));

    @Test
    void an_item_is_known_by_its_code() {
        ItemPath path = ItemPath.of(row("2060404", "成果转化"));

        assertThat(path.isIn(TABLE, ITEM)).isTrue();
        assertThat(path.isIn(TABLE, GROUP)).isFalse();
    }

    @Test
    void without_a_code_all_names_of_the_path_must_be_those_of_the_table() {
        assertThat(ItemPath.of(row("", "科学技术/技术研究与开发（款）/科技成果转化与扩散（项）")).isIn(TABLE, ITEM))
                .isTrue();
        assertThat(ItemPath.of(row("", "教育支出/技术研究与开发/科技成果转化与扩散")).isIn(TABLE, ITEM))
                .isFalse();
        assertThat(ItemPath.of(row("", "科技成果转化与扩散")).isIn(TABLE, ITEM)).isFalse();
    }

    private static Row row(String code, String item) {
        return new Row(1, Side.NONE, code, item, 0, Map.of());
    }
}
