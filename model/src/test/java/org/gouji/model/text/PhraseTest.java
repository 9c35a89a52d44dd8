package org.gouji.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static final String LETTERS = "收支合计1.年ab（），、财龥龦\n\uD842\uDFB7";
    private static final int TEXTS = 2000;

    /** One of each kind that a regular expression can begin with, and of those that a letter alone cannot answer for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计|支",
                "(收)(支)?合?",
                "[^，、]+",
                ".*计",
                "(?s).+年",
                "^收|支$",
                "^收支?|^支",
                "^(?:收|支)+",
                "^\\s*",
                "$",
                "(?:收支)*",
                "收?(?=支)",
                "(?!收)[收支]",
                "(?<=收)支",
                "(?<=收|[（(])(?<=.)支(?<=支)",
                "(?<![收1])支|1(?<!a1)",
                "(?<=(收|支))\\1",
                "\\ba",
                "a\\B",
                "(?m)^收",
                "(?i)A.",
                "\\d+(?:\\.\\d+)?(?![.\\d])",
                "\\Q（\\E收",
                "(?:收|支){2,3}?合",
                "收++支",
                "(?:[\\[（(|]|支)?收",
                "\uD842\uDFB7",
                "\\p{IsHan}{2,4}(?=\\P{IsHan}|$)",
                "\\u6536|\\x{652f}",
                "[\\u4e00-\\u9fa5]{2}",
                "[^\\u4e00-\\u9fa5]支?",
                "[一-支]合?",
                "[一-龥&&[^收]]",
                "[^收支合计年]"
            })
    void it_finds_what_the_regular_expression_finds(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Phrase phrase = Phrase.of(regex);
        Random random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.ints(random.nextInt(12), 0, LETTERS.length())
                    .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                    .collect(Collectors.joining());
            List<String> found = phrase.all(text).stream().map(PhraseTest::told).toList();
            assertThat(found)
                    .as(text)
                    .isEqualTo(pattern.matcher(text)
                            .results()
                            .map(PhraseTest::told)
                            .toList());
            assertThat(phrase.in(text)).as(text).isEqualTo(!found.isEmpty());
            assertThat(phrase.is(text)).as(text).isEqualTo(pattern.matcher(text).matches());
            assertThat(phrase.opens(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).lookingAt());
            assertThat(phrase.replaceAll(text, "_"))
                    .isEqualTo(pattern.matcher(text).replaceAll("_"));
            assertThat(phrase.replaceFirst(text, "_"))
                    .isEqualTo(pattern.matcher(text).replaceFirst("_"));
            assertThat(windows(phrase, text)).as(text).isEqualTo(windows(pattern, text));
        }
    }

    /** What is found between any two places of a text, and where it begins. */
    private static List<String> windows(Phrase phrase, String text) {
        List<String> found = new ArrayList<>();
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                Phrase.Search search = phrase.search(text, from, to);
                found.add(from + "-" + to + (search.lookingAt() ? told(search) : "") + search.matches());
                found.add(search.find() ? told(search.result()) : "");
            }
        }
        return found;
    }

    private static List<String> windows(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                Matcher matcher = pattern.matcher(text);
                matcher.useAnchoringBounds(false).useTransparentBounds(true).region(from, to);
                found.add(from + "-" + to + (matcher.lookingAt() ? told(matcher) : "") + matcher.matches());
                matcher.region(from, to);
                found.add(matcher.find() ? told(matcher) : "");
            }
        }
        return found;
    }

    private static String told(MatchResult match) {
        StringBuilder told = new StringBuilder();
        for (int group = 0; group <= match.groupCount(); group++) {
            told.append(match.start(group)).append('-').append(match.end(group)).append(match.group(group));
        }
        return told.toString();
    }

    @Test
    void a_search_can_begin_anew_before_what_was_found() {
        Phrase.Search search = Phrase.of("(?<what>合计)").search("合计合计");
        assertThat(search.find(1)).isTrue();
        assertThat(search.start()).isEqualTo(2);
        assertThat(search.find(0)).isTrue();
        assertThat(search.start()).isZero();
        assertThat(search.group("what")).isEqualTo("合计");
    }

    @Test
    void where_the_last_match_ended_is_no_question_for_it() {
        assertThatThrownBy(() -> Phrase.of("\\G收")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void before_anything_was_found_there_is_nothing_to_tell() {
        assertThatThrownBy(() -> Phrase.of("收").search("支").start()).isInstanceOf(IllegalStateException.class);
    }
}
