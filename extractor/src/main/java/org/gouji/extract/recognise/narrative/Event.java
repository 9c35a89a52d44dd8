package org.gouji.extract.recognise.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.text.Phrase;

/** What a sentence states at one place: a figure, that nothing has changed, or a grade. */
sealed interface Event {

    int start();

    int end();

    record Stated(Quantity quantity) implements Event {
        @Override
        public int start() {
            return quantity.start();
        }

        @Override
        public int end() {
            return quantity.end();
        }
    }

    /** 持平 and the like. */
    record Unchanged(int start, int end) implements Event {}

    /** 优, 良好 and the like, behind the words that call it a grade. */
    record Grade(int start, int end) implements Event {}

    Phrase UNCHANGED = Phrase.of(
            "持平|(?:一致|相同|相等|不变)(?=[，。；、）]|$)|无增减变[动化]|无增减|无变[动化]|无差异|没有(?:增减)?变[动化]" + "|未发生(?:增减)?变[动化]|未增减");
    Phrase GRADE =
            Phrase.of("(?:等级|等次|级别|评价|评定|评级|评为|结果|结论)(?:均)?(?:评定)?[为：是]*(优秀|良好|优|良|中|较差|差|合格|不合格)(?=[，。；、）]|级|等次?|$)");

    /** All that a line states, in order. */
    static List<Event> in(String text, boolean free) {
        List<Event> events = new ArrayList<>();
        QuantityScanner.scan(text).forEach(quantity -> events.add(new Stated(quantity)));
        if (free) {
            QuantityScanner.bare(text).forEach(quantity -> events.add(new Stated(quantity)));
            Phrase.Search grade = GRADE.search(text);
            while (grade.find()) {
                events.add(new Grade(grade.start(1), grade.end(1)));
            }
        } else {
            Phrase.Search unchanged = UNCHANGED.search(text);
            while (unchanged.find()) {
                events.add(new Unchanged(unchanged.start(), unchanged.end()));
            }
        }
        events.sort(Comparator.comparingInt(Event::start));
        return events;
    }
}
