package org.gouji.testdata.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every fact about a department by scope, item and measure: those given, and those that follow from its accounts. */
public final class Facts {

    private final Accounts accounts;
    private final Map<String, Fact> facts;

    private Facts(Accounts accounts, Map<String, Fact> facts) {
        this.accounts = accounts;
        this.facts = facts;
    }

    /** Reads accounts from a resource, their money multiplied by the factor. */
    public static Facts of(String resource, BigDecimal factor) {
        return of(AccountsReader.read(Resources.lines("accounts/" + resource + ".txt"), factor));
    }

    private static Facts of(Accounts accounts) {
        Map<String, Fact> facts = new LinkedHashMap<>(accounts.given());
        new Derivation(accounts, facts).derive();
        return new Facts(accounts, facts);
    }

    /** The same department under another name and in another year. */
    public Facts renamed(String entity, int year) {
        return of(new Accounts(
                entity,
                year,
                accounts.unit(),
                accounts.leaves(),
                accounts.basic(),
                accounts.project(),
                accounts.given()));
    }

    public Accounts accounts() {
        return accounts;
    }

    /** The fact under {@code scope/item:measure}, or else under {@code item:measure}. */
    public Fact get(String scope, String item, String measure) {
        String key = item + ':' + measure;
        Fact scoped = facts.get(scope + '/' + key);
        Fact found = scoped == null ? facts.get(key) : scoped;
        if (found == null) {
            throw new IllegalArgumentException("no fact " + scope + '/' + key);
        }
        return found;
    }

    /** The codes of this many digits under which these purses have amounts that are not zero. */
    public List<String> codes(Set<Purse> purses, int digits) {
        return accounts.codes(purses).stream()
                .filter(code -> code.length() == digits)
                .filter(code -> accounts.sum(purses, code, "total").signum() != 0)
                .toList();
    }
}
