package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.gouji.testdata.pack.Archives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch holds in memory does not grow with the number of files; bench/memory measures it. */
class BatchMemoryTest {

    private static final int FILES = 60;
    private static final int BYTES = 2 << 20;

    @TempDir
    private Path folder;

    @Test
    void files_that_are_no_disclosures_are_not_kept() throws IOException, InterruptedException {
        Path input = Files.createDirectory(folder.resolve("县"));
        Path output = folder.resolve("数据");
        for (int i = 0; i < FILES; i++) {
            Files.write(input.resolve("通知" + i + ".docx"), noticeWithPicture(i));
        }

        Shell run = Shell.alone("-Xmx80m", Files.createDirectory(folder.resolve("空")), "batch", input, "-o", output);

        assertThat(run.err()).contains("不是决算公开 " + FILES + " 个");
        assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED); // the folder holds no disclosure
    }

    /** A letter of one sentence and a picture that does not pack. */
    private static byte[] noticeWithPicture(int number) {
        byte[] picture = new byte[BYTES];
        new Random(number).nextBytes(picture);
        return Archives.zip(Map.of(
                "[Content_Types].xml",
                xml("""
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml"
                         ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                        """),
                "_rels/.rels",
                xml("""
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                         Target="word/document.xml"/></Relationships>
                        """),
                "word/document.xml",
                xml("""
                        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
                        <w:t>关于召开第 %d 次会议的通知</w:t></w:r></w:p></w:body></w:document>
                        """.formatted(number)),
                "word/media/image1.bin",
                picture));
    }

    private static byte[] xml(String text) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).getBytes(StandardCharsets.UTF_8);
    }
}
