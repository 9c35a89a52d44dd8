package org.gouji.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.gouji.model.source.Provenance.PageRegion;
import org.junit.jupiter.api.Test;

class PageRegionTest {

    private static final OptionalInt SURE = OptionalInt.empty();

    @Test
    void the_least_sure_character_counts() {
        assertThat(PageRegion.least(OptionalInt.of(90), OptionalInt.of(40))).hasValue(40);
        assertThat(PageRegion.least(OptionalInt.of(40), OptionalInt.of(90))).hasValue(40);
    }

    @Test
    void what_the_file_says_itself_is_sure() {
        assertThat(PageRegion.least(SURE, OptionalInt.of(40))).hasValue(40);
        assertThat(PageRegion.least(OptionalInt.of(40), SURE)).hasValue(40);
        assertThat(PageRegion.least(SURE, SURE)).isEmpty();
    }
}
