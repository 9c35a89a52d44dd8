package org.gouji.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.imageio.ImageIO;
import org.gouji.cli.draw.PagePainter;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Format;
import org.gouji.model.source.Source;
import org.gouji.model.statement.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gouji draw}: a page of a PDF with what was read painted over it, to see why a figure was taken for what it is. */
@Command(
        name = "draw",
        sortOptions = false,
        description = "画出 PDF 的一页及从中读出的内容：文字、单元格，以及每个数值所属的报表和栏目。",
        exitCodeList = {ExitCode.SAYS_DONE, ExitCode.SAYS_UNREADABLE, ExitCode.SAYS_USAGE, ExitCode.SAYS_INTERNAL})
final class DrawCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "文件", description = "有文字层的 PDF。")
    private Path file;

    @Option(names = "--page", paramLabel = "页码", defaultValue = "1", description = "从 1 起算，默认第 1 页。")
    private int page;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "图片文件",
            required = true,
            description = "写入该 PNG 文件。")
    private Path output;

    DrawCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Refusal {
        if (page < 1) {
            throw new Refusal(ExitCode.USAGE, "没有第 " + page + " 页，页码从 1 起算");
        }
        Result result = new Result(output, streams.data());
        result.spare(file);
        InputFile input = InputFile.read(file);
        BufferedImage image = Watch.over(input, streams, () -> paint(input));
        result.writeBytes(out -> ImageIO.write(image, "png", out));
        return ExitCode.DONE;
    }

    private BufferedImage paint(InputFile input) throws UnreadableFile, Refusal {
        Disclosure disclosure = new Extractor().extract(input.name(), input.bytes());
        Source source = disclosure.outline().source();
        if (source.format() != Format.PDF) {
            throw input.refused("只有 PDF 文件才能画出页面");
        }
        if (page < 1 || page > source.pages()) {
            throw new Refusal(ExitCode.USAGE, input.name() + ": 没有第 " + page + " 页，共 " + source.pages() + " 页");
        }
        try {
            return PagePainter.paint(input.bytes(), disclosure, page);
        } catch (IOException failure) {
            throw input.refused("第 " + page + " 页无法画出：" + failure.getMessage());
        }
    }
}
