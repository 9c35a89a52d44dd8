package org.gouji.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.sheet.Sheet.SheetName;
import org.gouji.model.source.Notice;
import org.gouji.model.source.Provenance;

/** What a person should know of a sheet: what is on it and not read, or read and not seen. */
final class SheetNotices {

    private final SheetName sheet;
    private final List<Notice> notes = new ArrayList<>();
    private Optional<Provenance> firstPicture = Optional.empty();
    private Optional<Provenance> firstUncalculated = Optional.empty();
    private int pictures;
    private int uncalculated;

    SheetNotices(SheetName sheet) {
        this.sheet = sheet;
    }

    void picture(int row, int column) {
        pictures++;
        firstPicture = firstPicture.or(() -> Optional.of(sheet.place(row, column)));
    }

    void note(int row, int column, String text) {
        notes.add(Notice.at(sheet.place(row, column), "cell-note", "单元格有批注，不属于表内数据，未予采用：“" + text.strip() + "”"));
    }

    void uncalculated(int row, int column) {
        uncalculated++;
        firstUncalculated = firstUncalculated.or(() -> Optional.of(sheet.place(row, column)));
    }

    /**
     * All notices.
     *
     * @param hiddenRows how many rows with something in them are hidden
     * @param hiddenColumns how many such columns
     */
    List<Notice> all(int hiddenRows, int hiddenColumns) {
        List<Notice> all = new ArrayList<>();
        if (hiddenRows + hiddenColumns > 0) {
            String what = "有内容的 " + hiddenRows + " 行、" + hiddenColumns + " 列被隐藏，其中的内容已照常读取";
            add(all, Optional.of(sheet.place(1, 1)), "hidden-cells", what);
        }
        add(all, firstUncalculated, "uncalculated-formula", "有 " + uncalculated + " 个公式没有保存计算结果，未能读取");
        add(all, firstPicture, "unread-picture", "有 " + pictures + " 幅图片，图片里的内容未能读取");
        all.addAll(notes);
        return all;
    }

    private void add(List<Notice> all, Optional<Provenance> place, String code, String what) {
        place.ifPresent(known -> all.add(Notice.at(known, code, "工作表“" + sheet.name() + "”" + what)));
    }
}
