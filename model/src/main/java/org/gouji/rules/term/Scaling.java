package org.gouji.rules.term;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Fact;

/**
 * Statements whose amounts of money are seen as if each were this power of ten larger, to see what a wrong unit explains.
 *
 * @param statements the statements, these very ones
 * @param power 4 for ten thousand times as much, -1 for a tenth
 */
public record Scaling(List<Statement> statements, int power) {

    /** Everything as it is printed. */
    static final Scaling NONE = new Scaling(List.of(), 0);

    public Scaling {
        statements = List.copyOf(statements);
    }

    /** Whether a figure is seen otherwise than printed. */
    public boolean touches(Fact fact) {
        if (statements.isEmpty() || !fact.unit().isMoney()) {
            return false;
        }
        for (Statement statement : statements) {
            if (fact.isIn(statement)) {
                return true;
            }
        }
        return false;
    }

    /** What the amounts are multiplied by. */
    BigDecimal factor() {
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }
}
