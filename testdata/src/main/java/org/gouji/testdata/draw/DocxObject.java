package org.gouji.testdata.draw;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.gouji.testdata.paper.Piece;

/** Writes a table as an embedded workbook that the page shows. */
final class DocxObject {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EMBEDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

    private DocxObject() {}

    static void write(XWPFDocument document, Piece.Table table) {
        String id = embed(document, EmbeddedTable.xlsx(table));
        try {
            document.createParagraph()
                    .createRun()
                    .getCTR()
                    .addNewObject()
                    .set(XmlObject.Factory.parse("<o:OLEObject xmlns:o='urn:schemas-microsoft-com:office:office'"
                            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
                            + " Type='Embed' ProgID='Excel.Sheet.12' DrawAspect='Content' r:id='" + id + "'/>"));
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds the workbook to the document; gives the id by which its text refers to it. */
    private static String embed(XWPFDocument document, byte[] workbook) {
        try {
            OPCPackage whole = document.getPackage();
            int number = whole.getUnusedPartIndex("/word/embeddings/sheet#.xlsx");
            PackagePartName name = PackagingURIHelper.createPartName("/word/embeddings/sheet" + number + ".xlsx");
            PackagePart part = whole.createPart(name, WORKBOOK);
            try (OutputStream out = part.getOutputStream()) {
                out.write(workbook);
            }
            return document.getPackagePart()
                    .addRelationship(name, TargetMode.INTERNAL, EMBEDS)
                    .getId();
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
