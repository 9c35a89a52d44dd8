package org.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/** Starts gouji in a process of its own. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Loggers.silence();
        OutputStream data = new FileOutputStream(FileDescriptor.out);
        PrintWriter talk = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, Consoles.charset());
        System.exit(Gouji.run(arguments, data, talk));
    }
}
