package org.gouji.extract.recognise.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemPathTest {

    @Test
    void class_kind_and_item_are_joined() {
        assertThat(mentions(new ItemPath(), "1.农林水支出（类）水利（款）行政运行（项）：支出决算为12万元；农林水支出（类）水利（款）防汛（项）：支出"))
                .containsExactly("农林水支出/水利/行政运行", "农林水支出/水利/防汛");
    }

    @Test
    void what_has_not_changed_may_be_left_out() {
        ItemPath paths = new ItemPath();
        assertThat(mentions(paths, "1.农林水支出（类）")).containsExactly("农林水支出");
        assertThat(mentions(paths, "（1）水利（款）行政运行（项）")).containsExactly("农林水支出/水利/行政运行");
        assertThat(mentions(paths, "（2）水利（款）防汛（项）")).containsExactly("农林水支出/水利/防汛");
    }

    @Test
    void brackets_in_a_name_stay() {
        assertThat(mentions(new ItemPath(), "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）机关服务（项）"))
                .containsExactly("一般公共服务支出/政府办公厅（室）及相关机构事务/机关服务");
    }

    @Test
    void a_class_whose_word_stands_behind_the_bracket_has_it() {
        assertThat(mentions(new ItemPath(), "教育（类）支出12万元、农林水支出（类）支出3万元")).containsExactly("教育支出", "农林水支出");
    }

    @Test
    void a_code_in_brackets_is_the_code() {
        assertThat(new ItemPath().mentions("3.高等教育（2050205），2022年度决算数为12万元"))
                .extracting(ItemPath.Mention::item)
                .containsExactly(new Item("2050205", "高等教育"));
    }

    private static List<String> mentions(ItemPath paths, String text) {
        return paths.mentions(text).stream()
                .map(mention -> mention.item().name())
                .toList();
    }
}
