package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

    /** How many things were begun and not yet handed on. */
    private final AtomicInteger underWay = new AtomicInteger();

    private int most;

    private <R> InOrder<Integer, R> numbers(int count, Function<Integer, R> work, ToLongFunction<Integer> weight) {
        Iterator<Integer> numbers = IntStream.range(0, count).iterator();
        return new InOrder<>(() -> next(numbers), work, weight, 3);
    }

    private static long light(Integer thing) {
        return 0;
    }

    private Optional<Integer> next(Iterator<Integer> numbers) {
        if (numbers.hasNext()) {
            most = Math.max(most, underWay.incrementAndGet());
            return Optional.of(numbers.next());
        }
        return Optional.empty();
    }

    private <R> List<R> all(InOrder<Integer, R> work) {
        List<R> made = new ArrayList<>();
        for (Optional<R> next = work.next(); next.isPresent(); next = work.next()) {
            made.add(next.get());
            underWay.decrementAndGet();
        }
        return made;
    }

    /** Each repetition has its own delays, the same in every run. */
    @RepeatedTest(5)
    void results_come_in_the_order_of_the_things_however_long_each_takes(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] delays = random.ints(40, 0, 5).toArray();

        assertThat(all(numbers(40, number -> late(number, delays[number]), InOrderTest::light)))
                .containsExactlyElementsOf(IntStream.range(0, 40).boxed().toList());
    }

    private static Integer late(Integer number, int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return number;
    }

    @Test
    void however_many_things_there_are_few_are_under_way() {
        assertThat(all(numbers(1000, number -> number, InOrderTest::light))).hasSize(1000);
        assertThat(most).isEqualTo(6);
    }

    @Test
    void heavy_things_are_begun_one_by_one() {
        all(numbers(20, number -> number, number -> InOrder.MOST));

        assertThat(most).isEqualTo(1);
    }

    @Test
    void a_result_is_handed_on_while_later_work_goes_on() {
        CountDownLatch seen = new CountDownLatch(1);
        InOrder<Integer, Integer> work = numbers(
                2,
                number -> {
                    if (number == 1) {
                        await(seen);
                    }
                    return number;
                },
                InOrderTest::light);

        assertThat(work.next()).contains(0);
        seen.countDown();
        assertThat(work.next()).contains(1);
    }

    @Test
    void several_things_are_worked_on_at_a_time() {
        CountDownLatch all = new CountDownLatch(3);

        List<Integer> made = all(numbers(
                3,
                number -> {
                    all.countDown();
                    await(all);
                    return number;
                },
                InOrderTest::light));

        assertThat(made).containsExactly(0, 1, 2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
