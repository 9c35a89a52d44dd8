package org.gouji.cli;

/** What the process tells the shell. */
final class ExitCode {

    static final int DONE = 0;

    /** {@code check} found errors in the document. */
    static final int FINDINGS = 1;

    /** The input could not be read, or is not a disclosure. */
    static final int UNREADABLE = 2;

    /** Some document of a {@code batch} failed. */
    static final int SOME_FAILED = 3;

    /** Wrong usage, an input as the output included; {@code EX_USAGE} of sysexits.h. */
    static final int USAGE = 64;

    /** A mistake of ours, or the result could not be written; {@code EX_SOFTWARE}. */
    static final int INTERNAL = 70;

    /** Lines of the help of a command, for the codes that it may end with. */
    static final String SAYS_DONE = DONE + ":完成";

    static final String SAYS_UNREADABLE = UNREADABLE + ":有文件无法读取，或者不是部门决算公开文件";
    static final String SAYS_USAGE = USAGE + ":用法错误";
    static final String SAYS_INTERNAL = INTERNAL + ":程序内部错误，或者结果无法写出";

    private ExitCode() {}
}
