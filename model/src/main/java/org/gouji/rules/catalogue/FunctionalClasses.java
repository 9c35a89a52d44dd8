package org.gouji.rules.catalogue;

import java.util.Set;
import java.util.function.Predicate;
import org.gouji.model.statement.Row;
import org.gouji.model.statement.Side;
import org.gouji.rules.fact.Labels;

/**
 * The classes (类) of the functional classification of government expenditure, by name without 支出, with the names of earlier
 * years: 政府收支分类科目, 2014 to 2025.
 */
final class FunctionalClasses {

    private static final Set<String> NAMES = Set.of(
            "一般公共服务",
            "外交",
            "国防",
            "公共安全",
            "教育",
            "科学技术",
            "文化旅游体育与传媒",
            "文化体育与传媒",
            "社会保障和就业",
            "社会保险基金",
            "卫生健康",
            "医疗卫生与计划生育",
            "医疗卫生",
            "节能环保",
            "城乡社区",
            "农林水",
            "交通运输",
            "资源勘探工业信息等",
            "资源勘探信息等",
            "资源勘探电力信息等",
            "商业服务业等",
            "金融",
            "援助其他地区",
            "自然资源海洋气象等",
            "国土海洋气象等",
            "住房保障",
            "粮油物资储备",
            "国有资本经营预算",
            "灾害防治及应急管理",
            "预备费",
            "其他",
            "转移性",
            "债务还本",
            "债务付息",
            "债务发行费用",
            "抗疫特别国债安排的");

    private FunctionalClasses() {}

    /** Whether the row is a functional class on the expenditure side of a two-sided statement. */
    static boolean isClass(Row row) {
        return row.side() == Side.EXPENDITURE && isNamed(row);
    }

    /** Whether the row is called as a functional class is. */
    static boolean isNamed(Row row) {
        return NAMES.contains(Labels.functionalClass(row.item()));
    }

    /** The rows on the expenditure side of a two-sided statement that are the functional class of this row. */
    static Predicate<Row> spentOn(Row row) {
        String name = Labels.functionalClass(row.item());
        boolean known = NAMES.contains(name);
        return other -> known && other.side() == Side.EXPENDITURE && isCalled(name, other);
    }

    /** The rows with the code of a class that are the functional class of this row. */
    static Predicate<Row> coded(Row row) {
        Predicate<Row> same = same(row);
        return other -> Codes.isClass(other) && same.test(other);
    }

    /** The rows that are the functional class of this row, with or without code. */
    static Predicate<Row> same(Row row) {
        String name = Labels.functionalClass(row.item());
        return other -> isCalled(name, other);
    }

    private static boolean isCalled(String name, Row row) {
        return Labels.functionalClass(row.item()).equals(name);
    }
}
