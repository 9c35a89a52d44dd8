package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawCommandTest {

    private static final Path PDF = Path.of("../testdata/documents/national/document.pdf");
    private static final Path DOCX = Path.of("../testdata/documents/national/document.docx");

    /** The colour of the frame around a value. */
    private static final int RED = 0xffd21e1e;

    @TempDir
    private Path folder;

    @Test
    void paints_the_values_of_a_table_over_its_page() throws IOException {
        Path png = folder.resolve("7.png");

        assertThat(Shell.gouji("draw", PDF, "--page", 7, "-o", png).code()).isZero();

        BufferedImage image = ImageIO.read(png.toFile());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(image.getWidth())
                .as("a landscape page at two pixels a point")
                .isEqualTo(1683);
        assertThat(Arrays.stream(pixels).filter(pixel -> pixel == RED).count()).isGreaterThan(1000);
    }

    @Test
    void knows_no_page_beyond_the_last() {
        assertThat(Shell.gouji("draw", PDF, "--page", 99, "-o", folder.resolve("99.png")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(64))
                .satisfies(run -> assertThat(run.err()).contains("document.pdf: 没有第 99 页，共 21 页\n"));
    }

    @Test
    void counts_pages_from_one() {
        assertThat(Shell.gouji("draw", PDF, "--page", 0, "-o", folder.resolve("0.png")))
                .isEqualTo(new Shell(64, "", "gouji: 没有第 0 页，页码从 1 起算\n"));
    }

    @Test
    void draws_nothing_that_has_no_pages() {
        assertThat(Shell.gouji("draw", DOCX, "-o", folder.resolve("1.png")))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).endsWith("gouji: document.docx: 只有 PDF 文件才能画出页面\n"));
    }
}
