package org.gouji.extract;

import java.util.Optional;
import java.util.Set;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.extract.archive.OleFile;
import org.gouji.extract.archive.ZipArchive;
import org.gouji.extract.html.HtmlReader;
import org.gouji.extract.html.MhtmlReader;
import org.gouji.extract.ofd.OfdReader;
import org.gouji.extract.pdf.PdfReader;
import org.gouji.extract.rtf.RtfReader;
import org.gouji.extract.scan.Ocr;
import org.gouji.extract.sheet.WorkbookReader;
import org.gouji.extract.text.TextReader;
import org.gouji.extract.word.WordReader;
import org.gouji.extract.word97.DocReader;

/** Chooses the reader for a file by its content, never by its name. */
final class Readers {

    /** Where a PDF has to begin: readers accept this many bytes of mail headers or junk before it. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private Readers() {}

    /**
     * The reader for a file.
     *
     * @param ocr for what it shows as a picture
     * @throws UnreadableFile where there is none; the message says what the file seems to be
     */
    static SourceReader forBytes(byte[] bytes, Ocr ocr) throws UnreadableFile {
        if (bytes.length == 0) {
            throw new UnreadableFile(Reason.EMPTY, "文件是空的（0 字节）");
        }
        if (Bytes.startsWith(bytes, "504b0304")) {
            return forArchive(ZipArchive.open(bytes), ocr);
        }
        if (Bytes.startsWith(bytes, OleFile.SIGNATURE)) {
            return forOle(OleFile.open(bytes));
        }
        if (Bytes.startsWith(bytes, RtfReader.SIGNATURE)) {
            return new RtfReader();
        }
        if (Markup.isMhtml(bytes)) {
            return new MhtmlReader();
        }
        if (Markup.isHtml(bytes)) {
            return new HtmlReader();
        }
        Optional<UnreadableFile> foreign = ForeignFormats.recognise(bytes);
        if (foreign.isPresent()) {
            throw foreign.get();
        }
        return Bytes.contains(bytes, Bytes.ascii("%PDF-"), PDF_HEADER_WITHIN) ? new PdfReader(ocr) : new TextReader();
    }

    private static SourceReader forOle(OleFile file) throws UnreadableFile {
        if (file.has(DocReader.MAIN_STREAM)) {
            return new DocReader();
        }
        if (file.has(WorkbookReader.MAIN_STREAM)) {
            return WorkbookReader.ofXls();
        }
        throw ForeignFormats.ole(file.names());
    }

    private static SourceReader forArchive(ZipArchive archive, Ocr ocr) throws UnreadableFile {
        boolean office = archive.names().contains("[Content_Types].xml");
        if (office && archive.names().stream().anyMatch(name -> name.startsWith("word/"))) {
            return new WordReader();
        }
        if (office && isWorkbook(archive.names())) {
            return WorkbookReader.ofXlsx();
        }
        if (archive.names().contains("OFD.xml")) {
            return new OfdReader(ocr);
        }
        throw ForeignFormats.archive(archive.names());
    }

    /** The binary format of Excel 2007 keeps the same parts in another way. */
    private static boolean isWorkbook(Set<String> names) {
        return names.stream().anyMatch(name -> name.startsWith("xl/")) && !names.contains("xl/workbook.bin");
    }
}
