package org.gouji.cli;

import org.gouji.extract.scan.OcrMode;
import picocli.CommandLine.Option;

/** How documents are read, and how tables are written. */
final class Manner {

    @Option(names = "--bom", description = "在 CSV 开头写入字节顺序标记，便于 Excel 打开。")
    private boolean bom;

    @Option(
            names = "--ocr",
            paramLabel = "MODE",
            defaultValue = "auto",
            description = "auto：没有文字层的页面和图片中的表格由文字识别读取（默认，需要 Tesseract）；off：不识别；force：每页都识别，不用文字层。")
    private OcrMode ocr;

    boolean bom() {
        return bom;
    }

    OcrMode ocr() {
        return ocr;
    }
}
