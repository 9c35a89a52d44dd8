package org.gouji.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {

    @Test
    void each_word_stands_before_each_other() {
        assertThat(Signs.pairs(List.of("增", "减"), List.of("加", "少"))).containsExactly("增加", "增少", "减加", "减少");
    }

    @Test
    void several_lists_are_one() {
        assertThat(Signs.and(List.of("与20"), List.of("比20"))).containsExactly("与20", "比20");
    }
}
