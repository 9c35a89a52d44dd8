package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import org.gouji.extract.scan.OcrMode;

/**
 * What is to be read, and how.
 *
 * @param files files, archives and folders
 * @param together whether all of them are one disclosure
 * @param ocr which pictures are read
 */
record Task(List<Path> files, boolean together, OcrMode ocr) {

    Task {
        files = List.copyOf(files);
    }
}
