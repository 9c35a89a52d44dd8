package org.gouji.model.outline;

import java.util.List;
import org.gouji.model.source.Block;
import org.gouji.model.source.Provenance;

/**
 * A heading and what stands under it, up to the next heading of any level.
 *
 * @param level 0 for what stands before the first heading; 1 for 第一部分 or 附件1, 2 for 一、, 3 for （一）, 4 for 1. and
 *     5 for ① or （1）
 * @param ordinal the number as printed, 一、 or 第一部分; empty where there is none
 * @param title the heading without its ordinal, white space removed
 * @param place where the heading stands, or the first block where there is none
 * @param path the titles of the headings above it, outermost first
 * @param blocks what stands directly under the heading
 */
public record Section(
        int level, String ordinal, String title, Provenance place, List<String> path, List<Block> blocks) {

    public Section {
        path = List.copyOf(path);
        blocks = List.copyOf(blocks);
    }
}
