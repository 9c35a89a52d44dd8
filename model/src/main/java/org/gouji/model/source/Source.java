package org.gouji.model.source;

import java.util.List;

/**
 * A file as read: what stands in it and where, without any idea of what it means.
 *
 * @param name the name of the file, without folders
 * @param format what the file is
 * @param pages the number of pages, of a workbook that of its sheets, 0 for flow text
 * @param blocks in reading order; running heads, page numbers and the like are left out
 * @param notices what could not be read
 */
public record Source(String name, Format format, int pages, List<Block> blocks, List<Notice> notices) {

    public Source {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }
}
