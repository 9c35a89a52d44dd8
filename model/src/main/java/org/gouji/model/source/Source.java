package org.gouji.model.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A file as read, or several that were published as one disclosure: what stands in it and where, without any idea of what it
 * means.
 *
 * @param name the name of the file, without folders
 * @param format what the file is
 * @param pages the number of pages, of a workbook that of its sheets, 0 for flow text
 * @param blocks in reading order; running heads, page numbers and the like are left out
 * @param notices what could not be read
 * @param attachments the documents that it links to, in the order of the links
 * @param parts the files that it was read from, where there are several; every place then is {@link Provenance.InFile} one
 */
public record Source(
        String name,
        Format format,
        int pages,
        List<Block> blocks,
        List<Notice> notices,
        List<Attachment> attachments,
        List<Part> parts) {

    public Source {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
        attachments = List.copyOf(attachments);
        parts = List.copyOf(parts);
    }

    /** One file that links to nothing. */
    public Source(String name, Format format, int pages, List<Block> blocks, List<Notice> notices) {
        this(name, format, pages, blocks, notices, List.of(), List.of());
    }

    /** Several files, each {@linkplain #asPart a part}, as the one disclosure that they are. */
    public static Source together(List<Source> files) {
        return new Source(
                files.stream().map(Source::name).collect(Collectors.joining(" + ")),
                Format.TOGETHER,
                files.stream().mapToInt(Source::pages).sum(),
                files.stream().flatMap(file -> file.blocks.stream()).toList(),
                files.stream().flatMap(file -> file.notices.stream()).toList(),
                files.stream().flatMap(file -> file.attachments.stream()).toList(),
                files.stream().flatMap(file -> file.parts.stream()).toList());
    }

    /** The blocks of each file that it was read from. */
    public List<List<Block>> files() {
        if (parts.size() < 2) {
            return List.of(blocks);
        }
        return parts.stream()
                .map(part -> blocks.stream()
                        .filter(block -> block.place().file().equals(Optional.of(part.name())))
                        .toList())
                .toList();
    }

    /** This file as one of several. */
    public Source asPart(Part part) {
        return new Source(
                part.name(),
                format,
                pages,
                blocks.stream().map(block -> block.in(part.name())).toList(),
                notices.stream().map(notice -> notice.in(part.name())).toList(),
                attachments.stream().map(link -> link.in(part.name())).toList(),
                List.of(part));
    }
}
