package org.gouji.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.UnreadableFile.Reason;
import org.gouji.model.text.Phrase;

/** Names the formats that departments publish and gouji does not read, so that the user learns what to do about it. */
final class ForeignFormats {

    /** A format that its first bytes give away. */
    private record Magic(String hex, String what) {}

    private static final List<Magic> MAGIC = List.of(
            new Magic("89504e47", "PNG 图片"),
            new Magic("ffd8ff", "JPEG 图片"),
            new Magic("47494638", "GIF 图片"),
            new Magic("49492a00", "TIFF 图片"),
            new Magic("4d4d002a", "TIFF 图片"),
            new Magic("52494646", "RIFF 格式的图片或影音"));

    /** What is packed. Whoever goes through archives opens them before a reader is asked for; none is a document itself. */
    private static final List<Magic> PACKED = List.of(
            new Magic("526172211a07", "RAR 压缩包"),
            new Magic("377abcaf271c", "7z 压缩包"),
            new Magic("1f8b", "gzip 压缩文件"),
            new Magic("504b0506", "空的压缩包"));

    /** A format inside a container, told by the name of one of its entries. */
    private record Member(String entry, String what) {}

    private static final List<Member> OLE_MEMBERS = List.of(
            new Member("Book", "Excel 5.0/95 工作簿（.xls）"),
            new Member("PowerPoint Document", "PowerPoint 97-2003 演示文稿（.ppt）"),
            new Member("MatOST", "Microsoft Works 文档（.wps）"),
            new Member("__properties_version1.0", "Outlook 邮件（.msg）"));

    private static final List<Member> ZIP_MEMBERS = List.of(
            new Member("xl/workbook.bin", "Excel 二进制工作簿（.xlsb）"),
            new Member("ppt/", "PowerPoint 演示文稿（.pptx）"),
            new Member("META-INF/manifest.xml", "OpenDocument 文档"));

    /** As much of a file as it takes to see that it is marked up, in bytes. */
    private static final int MARKUP_WITHIN = 1024;

    private static final Phrase XML = Phrase.of("^\\W*<\\?xml\\b");

    private ForeignFormats() {}

    /** Why the file cannot be read, if it is in one of these formats. */
    static Optional<UnreadableFile> recognise(byte[] bytes) {
        Optional<UnreadableFile> packed = told(PACKED, bytes).map(ForeignFormats::packed);
        return packed.or(() -> told(MAGIC, bytes).or(() -> xml(bytes)).map(ForeignFormats::unknown));
    }

    private static Optional<String> told(List<Magic> magics, byte[] bytes) {
        return magics.stream()
                .filter(magic -> Bytes.startsWith(bytes, magic.hex()))
                .map(Magic::what)
                .findFirst();
    }

    /** Why an archive with these entries cannot be read. */
    static UnreadableFile archive(Set<String> entries) {
        return first(ZIP_MEMBERS, entries).map(ForeignFormats::unknown).orElseGet(() -> packed("ZIP 压缩包"));
    }

    /** Why a compound file with these streams cannot be read. */
    static UnreadableFile ole(Set<String> streams) {
        if (streams.contains("EncryptedPackage")) {
            return new UnreadableFile(Reason.ENCRYPTED, "文档设有打开密码，请先解除密码");
        }
        return unknown(first(OLE_MEMBERS, streams).orElse("OLE2 复合文档"));
    }

    private static Optional<String> first(List<Member> members, Set<String> entries) {
        return members.stream()
                .filter(member -> entries.stream().anyMatch(entry -> entry.startsWith(member.entry())))
                .map(Member::what)
                .findFirst();
    }

    private static Optional<String> xml(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, MARKUP_WITHIN), StandardCharsets.ISO_8859_1);
        return XML.in(start) ? Optional.of("XML 文件") : Optional.empty();
    }

    private static UnreadableFile packed(String what) {
        return new UnreadableFile(Reason.UNKNOWN_FORMAT, "这是" + space(what) + "，请解压后提供其中的文件");
    }

    private static UnreadableFile unknown(String what) {
        return new UnreadableFile(Reason.UNKNOWN_FORMAT, "这是" + space(what) + "，本版本还不能读取");
    }

    /** Between Chinese and a Latin word stands a space. */
    private static String space(String what) {
        return what.charAt(0) < 128 ? " " + what : what;
    }
}
