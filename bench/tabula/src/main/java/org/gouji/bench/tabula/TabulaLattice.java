package org.gouji.bench.tabula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** The cells that tabula-java finds between ruled lines ({@code --lattice}). */
public final class TabulaLattice implements ToIntFunction<byte[]> {

    @Override
    public int applyAsInt(byte[] pdf) {
        int cells = 0;
        try (PDDocument document = PDDocument.load(pdf)) {
            SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
            for (PageIterator pages = new ObjectExtractor(document).extract(); pages.hasNext(); ) {
                for (Table table : lattice.extract(pages.next())) {
                    cells += table.getRowCount() * table.getColCount();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return cells;
    }
}
