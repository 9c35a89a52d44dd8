package org.gouji.rules.catalogue;

import static org.gouji.rules.term.Item.item;

import java.util.List;
import org.gouji.model.statement.Row;
import org.gouji.model.text.Phrase;
import org.gouji.rules.fact.Labels;
import org.gouji.rules.fact.Ledger;
import org.gouji.rules.term.Frame;
import org.gouji.rules.term.Item;
import org.gouji.rules.term.Sums;
import org.gouji.rules.term.Term;
import org.gouji.rules.term.Terms;

/** The kinds of fixed assets, which every province and year cuts differently: 单价 200 万元以上大型设备, 单价 100 万元（含）以上设备. */
final class FixedAssets {

    /** All fixed assets. */
    static final Item TOTAL = item("固定资产小计", "固定资产");

    private static final Phrase KIND = Phrase.of(
            "房屋.*|土地.*|车辆|(?:公务)?用车|单[价台件套]\\d+万元?(?:\\(含\\))?(?:以上|及以上).*设备.*" + "|(?:通用|专用)设备|文物.*|图书.*|家具.*|其他固定资产");

    /** What stands beside fixed assets, not in them. */
    private static final Phrase BESIDE =
            Phrase.of("资产(?:总额|合计|总计)|流动资产|对外投资.*|长期投资|在建工程|无形资产|其他资产|公共基础设施|政府储备物资|合计|总计");

    private FixedAssets() {}

    /**
     * The sum of the kinds of fixed assets in the column in view. Where a line below the total is of no known kind, a part of a
     * kind or a kind more, a sum that falls short is for a person to judge.
     */
    static Term kinds() {
        Term whole = Terms.line(TOTAL);
        return frame -> {
            List<Row> rows = frame.statement().rows();
            Term sum = Sums.sumOf(each ->
                    Terms.rows(each, rows.stream().filter(FixedAssets::isKind).toList()));
            return (hasOthers(frame) ? Sums.atLeast(sum, whole) : sum).at(frame);
        };
    }

    private static boolean isKind(Row row) {
        return KIND.is(Labels.fold(row.item()));
    }

    /** Whether a line between fixed assets and what stands beside them is of no known kind and has a figure in this column. */
    private static boolean hasOthers(Frame frame) {
        return frame.statement().rows().stream()
                .dropWhile(row -> !TOTAL.matches(row))
                .skip(1)
                .takeWhile(row -> !BESIDE.is(Labels.fold(row.item())))
                .filter(row -> !isKind(row))
                .anyMatch(row -> Ledger.fact(
                                frame.statement(), row, frame.measure().orElse(""))
                        .isPresent());
    }
}
