package org.gouji.model.statement;

import java.util.Optional;

/**
 * Whose document this is and of which year.
 *
 * @param entity the disclosing 部门 or 单位; empty where the document names none
 * @param fiscalYear the year of the accounts; empty where it cannot be told
 * @param kind what the document is
 */
public record Identity(String entity, Optional<Integer> fiscalYear, Kind kind) {}
