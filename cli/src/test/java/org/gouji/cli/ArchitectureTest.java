package org.gouji.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** The arrows of the house: bytes → Source → Outline → Disclosure → output, and nothing flows back. */
@AnalyzeClasses(packages = "org.gouji", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.gouji.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gouji.extract..", "org.gouji.cli..");

    @ArchTest
    static final ArchRule READERS_KNOW_NO_DISCLOSURE = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.gouji.extract.pdf..",
                    "org.gouji.extract.page..",
                    "org.gouji.extract.ofd..",
                    "org.gouji.extract.scan..",
                    "org.gouji.extract.ooxml..",
                    "org.gouji.extract.sheet..",
                    "org.gouji.extract.word..",
                    "org.gouji.extract.html..",
                    "org.gouji.extract.word97..",
                    "org.gouji.extract.rtf..",
                    "org.gouji.extract.flow..",
                    "org.gouji.extract.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.gouji.extract.outline..",
                    "org.gouji.extract.recognise..",
                    "org.gouji.model.outline..",
                    "org.gouji.model.statement..",
                    "org.gouji.model.output..");

    @ArchTest
    static final ArchRule THE_RECOGNISER_KNOWS_NO_FORMAT = noClasses()
            .that()
            .resideInAnyPackage("org.gouji.extract.outline..", "org.gouji.extract.recognise..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.gouji.extract.pdf..",
                    "org.gouji.extract.page..",
                    "org.gouji.extract.ofd..",
                    "org.gouji.extract.scan..",
                    "org.gouji.extract.ooxml..",
                    "org.gouji.extract.sheet..",
                    "org.gouji.extract.word..",
                    "org.gouji.extract.html..",
                    "org.gouji.extract.word97..",
                    "org.gouji.extract.rtf..",
                    "org.gouji.extract.flow..",
                    "org.gouji.extract.text..",
                    "org.jsoup..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "org.apache.poi..",
                    "org.openxmlformats..");

    @ArchTest
    static final ArchRule ONLY_THE_PDF_READER_AND_THE_PAINTER_KNOW_PDFBOX = noClasses()
            .that()
            .resideOutsideOfPackages("org.gouji.extract.pdf..", "org.gouji.cli.draw..")
            .and()
            .resideOutsideOfPackage("org.gouji.testdata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule ONLY_THE_READER_OF_PAGES_KNOWS_JSOUP = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.extract.html..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule ONLY_THE_UNPACKER_KNOWS_ARCHIVERS = noClasses()
            .that()
            .resideOutsideOfPackages("org.gouji.extract.unpack..", "org.gouji.testdata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.compress..", "org.tukaani..", "com.github.junrar..");

    @ArchTest
    static final ArchRule THE_UNPACKER_KNOWS_NO_DOCUMENT = noClasses()
            .that()
            .resideInAPackage("org.gouji.extract.unpack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.gouji.extract.outline..", "org.gouji.extract.recognise..", "org.gouji.model..");

    @ArchTest
    static final ArchRule ONLY_TESTDATA_KNOWS_POI = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.testdata..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..");

    @ArchTest
    static final ArchRule ONLY_THE_OUTPUT_KNOWS_JACKSON_AND_COMMONS_CSV = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.model.output..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_KNOWS_PICOCLI = noClasses()
            .that()
            .resideOutsideOfPackage("org.gouji.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule NOBODY_PRINTS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NOBODY_LOGS = noClasses()
            .that()
            .resideInAnyPackage("org.gouji.model..", "org.gouji.extract..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.apache.logging..", "org.slf4j..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule NOBODY_READS_THE_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("org.gouji.model..", "org.gouji.extract..")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule PACKAGES_OF_THE_MODEL_HAVE_NO_CYCLES = SlicesRuleDefinition.slices()
            .matching("org.gouji.model.(*)..")
            .should()
            .beFreeOfCycles();
}
