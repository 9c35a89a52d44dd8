package org.gouji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gouji.extract.Extractor;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.output.ObservationsCsv;
import org.gouji.model.statement.Disclosure;

/** Those who take part. */
final class Contenders {

    private Contenders() {}

    /** The whole extraction: bytes in, observations out. */
    static int gouji(byte[] pdf) {
        try {
            Disclosure disclosure = new Extractor().extract("document.pdf", pdf);
            ObservationsCsv.begin(Writer.nullWriter()).write(disclosure);
            return disclosure.statements().size();
        } catch (UnreadableFile failure) {
            throw new IllegalArgumentException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The plain text, as PDFBox itself gives it. */
    static int pdfBox(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).length();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** tabula-java from a folder of jars, with the PDFBox 2 that it needs and without ours. */
    static ToIntFunction<byte[]> tabula(Path jars) throws IOException {
        try (Stream<Path> files = Files.list(jars)) {
            List<URL> urls = files.map(Contenders::url).toList();
            URLClassLoader apart = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            @SuppressWarnings("unchecked") // the only provider there is reads bytes
            ToIntFunction<byte[]> tabula =
                    ServiceLoader.load(ToIntFunction.class, apart).iterator().next();
            return tabula;
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
