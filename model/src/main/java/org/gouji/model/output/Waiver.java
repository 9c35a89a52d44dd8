package org.gouji.model.output;

/**
 * Why a finding is known and no longer shown.
 *
 * @param date when that was decided, as the baseline says; may be empty
 * @param reason why, as the baseline says; may be empty
 */
public record Waiver(String date, String reason) {

    /** Both in one line; never empty. */
    public String told() {
        String told = (date + " " + reason).strip();
        return told.isEmpty() ? "已知" : told;
    }
}
