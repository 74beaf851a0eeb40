package nl.basiseerst.report;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;

/// A printer of the desktop that takes PDF, as those of Linux and macOS do, and keeps what it gets.
final class PdfPrinter {

    private final String name;
    private byte[] printed = {};
    private PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
    private boolean refuses;

    PdfPrinter(String name) {
        this.name = name;
    }

    PrintService service() {
        return stand(PrintService.class, (_, method, arguments) -> answer(method, arguments));
    }

    byte[] printed() {
        return printed;
    }

    PrintRequestAttributeSet wishes() {
        return wishes;
    }

    /// From here on it takes nothing.
    void refuse() {
        refuses = true;
    }

    private Object answer(Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getName" -> name;
            case "isDocFlavorSupported" ->
                    DocFlavor.BYTE_ARRAY.PDF.equals(Objects.requireNonNull(arguments)[0]);
            case "createPrintJob" -> stand(DocPrintJob.class, this::print);
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }

    private @Nullable Object print(Object job, Method method, Object @Nullable [] arguments)
            throws Exception {
        Object[] given = Objects.requireNonNull(arguments);
        if (refuses) {
            throw new PrintException("out of paper");
        }
        printed = (byte[]) ((Doc) given[0]).getPrintData();
        wishes = new HashPrintRequestAttributeSet((PrintRequestAttributeSet) given[1]);
        return null;
    }

    private static <T> T stand(Class<T> type, InvocationHandler does) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, does));
    }
}
