package org.gouji.extract.recognise.narrative;

/**
 * What a figure is of.
 *
 * @param code the classification code as printed; empty where none is
 * @param name the label of the contract, or the words as printed
 */
record Item(String code, String name) {

    static Item named(String name) {
        return new Item("", name);
    }

    /** A kind or purpose under this item: 公务用车保有量/轿车. */
    Item part(String kind) {
        return named(name + "/" + kind);
    }
}
