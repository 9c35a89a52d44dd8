package org.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/** Starts gouji in a process of its own. */
public final class Main {

    /** Has the shapes that PDFBox reckons with; a runtime that was cut down for a server may lack it. */
    private static final String GEOMETRY = "java.desktop";

    private Main() {}

    public static void main(String[] arguments) {
        Loggers.silence();
        OutputStream data = new FileOutputStream(FileDescriptor.out);
        PrintWriter talk = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, Consoles.charset());
        if (ModuleLayer.boot().findModule(GEOMETRY).isEmpty()) {
            Streams.say(talk, "这个 Java 运行环境经过裁剪，缺少 " + GEOMETRY + " 模块，请安装完整的 Java 17 或更新版本");
            System.exit(ExitCode.INTERNAL);
        }
        System.exit(Gouji.run(arguments, data, talk));
    }
}
