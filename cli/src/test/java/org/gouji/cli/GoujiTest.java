package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.model.output.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoujiTest {

    @Test
    void says_its_version() {
        assertThat(Shell.gouji("--version")).isEqualTo(new Shell(0, "gouji " + Generator.VERSION + "\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "check", "batch", "rules", "draw", "generate-completion"})
    void explains_every_command_with_its_exit_codes_in_chinese(String command) {
        Shell run = Shell.gouji(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("用法：gouji " + command).contains("退出码：", "  64 ");
        assertThat(run.out()
                        .replaceAll(
                                "gouji|FORMAT|JSON|documents|observations|findings|failures|batch|MODE|auto|off|force|Tesseract|json|csv|bom|Excel|CSV|PDF|OFD|Word|RTF|--?[a-z-]+|bash|zsh|source|generate-completion|extract|check|rules|text|sarif|draw|PNG",
                                ""))
                .as("no English is left")
                .doesNotContainPattern("[A-Za-z]{3}");
    }

    @Test
    void the_help_lists_every_exit_code_that_a_command_may_end_with() {
        assertThat(Shell.gouji("--help").out()).contains("  0 ", "  1 ", "  2 ", "  64 ", "  70 ");
        assertThat(Shell.gouji("extract", "--help").out()).doesNotContain("  1 ");
    }

    @Test
    void a_budget_gives_no_observation_and_is_said_to_be_one() {
        Shell run = Shell.gouji("extract", "--format", "csv", Path.of("../testdata/documents/budget/document.docx"));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).contains("gouji: document.docx: 这是预算公开文件，不是决算公开，未按决算报表读取\n");
    }

    @Test
    void completes_commands_and_options_in_the_shell() {
        assertThat(Shell.gouji("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("--format");
    }

    @Test
    @EnabledIf("bashIsInstalled")
    void the_completion_is_a_script_that_bash_can_read(@TempDir Path folder) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion"), Shell.gouji("generate-completion").out());

        Process bash = new ProcessBuilder("bash", "-n")
                .redirectInput(script.toFile())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(bash.waitFor()).isZero();
    }

    static boolean bashIsInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("bash", "-c", "exit")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException none) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                     | gouji: 请给出一个命令（用法见 gouji --help）",
                "fly                  | gouji: 无法识别的参数 fly（用法见 gouji --help）",
                "extract              | gouji: 缺少参数 文件（用法见 gouji extract --help）",
                "extract -x.pdf       | gouji: 缺少参数 文件；没有选项 -x.pdf，如果是文件，请写成 ./-x.pdf（用法见 gouji extract --help）",
                "extract --shape x    | gouji: 无法识别的参数 --shape（用法见 gouji extract --help）",
                "extract --format x y | gouji: 选项 --format 的值无效：x，可用的有 json、csv（用法见 gouji extract --help）",
                "draw x               | gouji: 缺少选项 --output（用法见 gouji draw --help）",
                "draw x --page one    | gouji: 选项 --page 的值无效：one（用法见 gouji draw --help）",
                "extract x -o         | gouji: 选项 --output 缺少值（用法见 gouji extract --help）",
            })
    void answers_wrong_usage_with_one_line_and_code_64(String arguments, String line) {
        Object[] words = arguments == null ? new Object[0] : arguments.split(" ");

        assertThat(Shell.gouji(words)).isEqualTo(new Shell(64, "", line + "\n"));
    }
}
