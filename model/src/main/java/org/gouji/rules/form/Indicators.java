package org.gouji.rules.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.statement.Statement;
import org.gouji.rules.fact.Ledger;

/** The indicators of all forms of a document, which many rules look at. */
final class Indicators {

    private final IdentityHashMap<Statement, List<Indicator>> byForm = new IdentityHashMap<>();
    private final IdentityHashMap<Statement, Map<String, List<Indicator>>> byCaption = new IdentityHashMap<>();
    private final List<Indicator> all;

    private Indicators(Ledger ledger) {
        List<Statement> forms =
                Forms.ALL.stream().flatMap(id -> ledger.statements(id).stream()).toList();
        for (Statement form : forms) {
            List<Indicator> indicators = Indicator.of(form);
            byForm.put(form, indicators);
            byCaption.put(form, grouped(indicators));
        }
        all = forms.stream().flatMap(form -> byForm.get(form).stream()).toList();
    }

    private static Map<String, List<Indicator>> grouped(List<Indicator> indicators) {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            groups.computeIfAbsent(indicator.text("level1"), caption -> new ArrayList<>())
                    .add(indicator);
        }
        return groups;
    }

    private static Indicators among(Ledger ledger) {
        return ledger.derived(Indicators.class, Indicators::new);
    }

    /** The indicators of all forms. */
    static List<Indicator> all(Ledger ledger) {
        return among(ledger).all;
    }

    /** The indicators of one form. */
    static List<Indicator> of(Ledger ledger, Statement form) {
        return among(ledger).byForm.get(form);
    }

    /** The indicators of one form under each caption. */
    static Map<String, List<Indicator>> byCaption(Ledger ledger, Statement form) {
        return among(ledger).byCaption.get(form);
    }

    /** The indicators of all forms of one kind. */
    static List<Indicator> of(Ledger ledger, String kind) {
        return all(ledger).stream()
                .filter(indicator -> indicator.form().id().equals(kind))
                .toList();
    }
}
