package org.gouji.rules.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.statement.Figure;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.inspection.Looks.Meant;
import org.gouji.rules.inspection.Requirement.Look;

/**
 * Whether the purchase of cars is told apart. Its name begins that of the sum of purchase and running, 公务用车购置及运行维护费, and the
 * table of 三公经费 prints it over a column that is blank where nothing was bought: neither tells what was spent on it.
 */
final class Purchase {

    /** Words for it in a sentence that says that there was none. */
    private static final List<String> NAMES =
            List.of("公务用车购置", "车辆购置", "公车购置", "购置公务用车", "购置车辆", "新增公务用车", "新购公务用车", "更新公务用车");

    /** The name by itself, not as the beginning of that of the sum. */
    private static final Pattern BY_ITSELF =
            Pattern.compile("(?:公务用车|车辆|公车)购置(?!(?:费用?|经费|支出)?[及和与、])|(?:购置|新增|新购|更新)(?:公务用车|车辆)");

    /** Columns of what was spent or bought in the year. */
    private static final Set<String> SPENT = Set.of("final", "amount", "count");

    private Purchase() {}

    /**
     * @param apart the labels of what was spent on it
     * @param whole the labels of what it is part of or what it is counted by: a zero there is one of it as well
     */
    static Look toldApart(Meant apart, Meant whole) {
        return ledger -> Looks.published(ledger, apart, figure -> true)
                .or(() -> Looks.published(ledger, whole, Purchase::isNone))
                .or(() -> Looks.nothingSpent(ledger))
                .or(() -> Looks.denied(ledger, NAMES))
                .or(() -> mentioned(ledger))
                .orElseGet(() -> Looks.untold(ledger));
    }

    private static boolean isNone(Map.Entry<String, Figure> value) {
        return SPENT.contains(value.getKey())
                && value.getValue() instanceof Figure.Printed printed
                && printed.amount().value().signum() == 0;
    }

    private static Optional<Answer> mentioned(Ledger ledger) {
        return ledger.passages().linesBearing(NAMES).stream()
                .filter(Mention::isOwnMatter)
                .flatMap(line ->
                        BY_ITSELF.matcher(line.squeezed()).results().map(name -> Looks.unread(line, name.group())))
                .findFirst();
    }
}
