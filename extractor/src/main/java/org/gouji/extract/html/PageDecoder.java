package org.gouji.extract.html;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out in which character set a page is written. The mark of the byte order decides; else the bytes are read as UTF-8, as
 * what the page declares, and as GB18030, and the set that fits best is taken: pages are copied from one system to the
 * next and keep the declaration of the first.
 */
final class PageDecoder {

    /** A declaration stands at the beginning of a page; browsers look at a quarter of this. */
    private static final int DECLARED_WITHIN = 4096;

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What a byte that a set does not know is read as. */
    private static final char UNKNOWN = '\ufffd';

    /** A page that was cut or patched has some broken characters; of one in another set nearly all are. */
    private static final double DAMAGE = 0.05;

    private PageDecoder() {}

    /** The text of a page, without the mark of its byte order. */
    static String decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** The text of a page for which its sender names a character set. */
    static String decode(byte[] bytes, Optional<String> named) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, '<', 0)) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0, '<')) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE);
        }
        return bestFit(bytes, candidates(bytes, named));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** In this order: Chinese text in any other set is not UTF-8 by chance. */
    private static List<Charset> candidates(byte[] bytes, Optional<String> named) {
        List<Charset> candidates = new ArrayList<>();
        candidates.add(StandardCharsets.UTF_8);
        named.flatMap(PageDecoder::charset).ifPresent(candidates::add);
        declared(bytes).ifPresent(candidates::add);
        candidates.add(GB18030);
        return candidates;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    /**
     * The set of this name, if it is one for Chinese and one that a declaration in ASCII can be written in. What calls
     * itself GB2312 or GBK has characters that only GB18030 knows.
     */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean simplified = charset.name().startsWith("GB");
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            boolean chinese =
                    !wide && charset.canEncode() && charset.newEncoder().canEncode('中');
            return chinese ? Optional.of(simplified ? GB18030 : charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The first set that fits, or else the one that fits best. */
    private static String bestFit(byte[] bytes, List<Charset> candidates) {
        String best = "";
        double fewest = Double.MAX_VALUE;
        for (Charset charset : candidates) {
            String text = decode(bytes, 0, charset);
            double unknown = unknown(text);
            if (unknown < fewest) {
                best = text;
                fewest = unknown;
            }
            if (unknown <= DAMAGE) {
                break;
            }
        }
        return best;
    }

    /** The share of the characters beyond ASCII that the set does not know. */
    private static double unknown(String text) {
        long foreign = text.chars().filter(letter -> letter >= 0x80).count();
        long unknown = text.chars().filter(letter -> letter == UNKNOWN).count();
        return foreign == 0 ? 0 : (double) unknown / foreign;
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }
}
