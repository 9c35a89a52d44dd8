package org.gouji.extract.unpack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of files in archives: found out from bytes, made harmless, told from what systems leave behind. */
final class MemberName {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** UTF-8 writes characters from here on with three bytes, and all of Chinese lies behind. */
    private static final int THREE_BYTES = 0x800;

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final Set<String> NOWHERE = Set.of("", ".", "..");

    /** A longer name, in characters, is shown by its end. Systems allow some two hundred for a file. */
    private static final int LONGEST = 500;

    private MemberName() {}

    /**
     * The name that these bytes are, where the archive does not say in which characters: programs on Chinese systems write GBK,
     * others UTF-8. Some names in GBK could be UTF-8 too (通 is U+0368 then), but in UTF-8 they have no Chinese in them.
     */
    static String decode(byte[] name) {
        Optional<String> utf8 = decoded(name, StandardCharsets.UTF_8);
        boolean certain = utf8.isPresent()
                && (isAscii(name) || utf8.get().chars().anyMatch(character -> character >= THREE_BYTES));
        if (certain) {
            return utf8.get();
        }
        return decoded(name, GB18030).or(() -> utf8).orElseGet(() -> new String(name, GB18030));
    }

    private static boolean isAscii(byte[] name) {
        for (byte each : name) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] name, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /**
     * The name as a path below the archive, whatever it claims: without drive, without steps upwards, without characters that
     * steer a terminal. Names are only shown; nothing is ever written under them.
     */
    static String harmless(String name) {
        List<String> steps = new ArrayList<>();
        for (String step : SEPARATOR.split(name, -1)) {
            String shown = STEERING.matcher(step).replaceAll("_").strip();
            if (!NOWHERE.contains(shown) && !DRIVE.matcher(shown).matches()) {
                steps.add(shown);
            }
        }
        String path = String.join("/", steps);
        return path.isEmpty() ? "_" : path.substring(Math.max(0, path.length() - LONGEST));
    }
}
