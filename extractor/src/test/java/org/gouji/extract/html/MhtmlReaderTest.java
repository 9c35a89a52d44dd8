package org.gouji.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gouji.extract.UnreadableFile;
import org.gouji.model.source.Block;
import org.gouji.model.source.Format;
import org.junit.jupiter.api.Test;

class MhtmlReaderTest {

    private static final String HEAD = """
            MIME-Version: 1.0
            Content-Type: multipart/related;
             type="text/html"; boundary="--=_x"

            A page in parts.
            """;

    private static List<String> texts(String message) throws UnreadableFile {
        return new MhtmlReader()
                .read("a.doc", message.getBytes(StandardCharsets.ISO_8859_1)).blocks().stream()
                        .map(block -> ((Block.Paragraph) block).text())
                        .toList();
    }

    @Test
    void reads_the_pages_and_leaves_the_pictures() throws UnreadableFile {
        String page = Base64.getMimeEncoder().encodeToString("<p>第一页</p>".getBytes(Charset.forName("GBK")));
        assertThat(texts(HEAD
                        + "----=_x\nContent-Type: text/html; charset=\"gb2312\"\nContent-Transfer-Encoding: base64\n\n"
                        + page
                        + "\n----=_x\nContent-Type: image/png\n\n<p>no page</p>\n"
                        + "----=_x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "<p>=E7=AC=AC=E4=BA=\n=8C=E9=A1=B5 a=3Db</p>\n----=_x--\n<p>behind</p>"))
                .containsExactly("第一页", "第二页 a=b");
    }

    @Test
    void reads_a_page_in_parts_of_parts_and_one_that_was_cut_off() throws UnreadableFile {
        assertThat(texts(HEAD + "----=_x\nContent-Type: multipart/alternative; boundary=in\n\n"
                        + "--in\nContent-Type: text/plain\n\ntext\n--in\nContent-Type: text/html\n\n<p>page</p><p>cut"))
                .containsExactly("page", "cut");
    }

    @Test
    void says_what_it_is() throws UnreadableFile {
        byte[] message = "Content-Type: text/html\n\n<p>a</p>".getBytes(StandardCharsets.US_ASCII);
        assertThat(new MhtmlReader().read("a.mht", message).format()).isEqualTo(Format.MHTML);
    }

    @Test
    void refuses_a_message_without_a_page_and_one_that_is_not_encoded_as_it_says() {
        assertThatThrownBy(() -> texts("MIME-Version: 1.0\n\ntext")).hasMessage("网页里没有文字，内容可能由脚本生成或者在别的文件里");
        assertThatThrownBy(() -> texts("Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nA"))
                .hasMessage("单一文件网页（MHT）已损坏或不完整");
    }
}
