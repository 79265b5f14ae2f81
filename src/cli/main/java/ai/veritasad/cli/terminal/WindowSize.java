package ai.veritasad.cli.terminal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The width of the window behind one of the standard streams, asked anew each time. */
final class WindowSize implements IntSupplier {

    private static final long LINUX_REQUEST = 0x5413; // TIOCGWINSZ in asm-generic/ioctls.h
    private static final long MAC_REQUEST = 0x40087468; // TIOCGWINSZ in sys/ttycom.h
    private static final int SIZE_OF_WINSIZE = 8; // struct winsize: four unsigned shorts
    private static final int OFFSET_OF_COLUMNS = 2;

    private final int fallback;
    private final long request;
    private final Optional<MethodHandle> ioctl;

    WindowSize(int fallback) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        this.fallback = fallback;
        this.request = system.contains("mac") ? MAC_REQUEST : LINUX_REQUEST;
        this.ioctl =
                system.contains("win") && !system.contains("darwin") ? Optional.empty() : ioctl();
    }

    @Override
    public int getAsInt() {
        return ioctl.map(this::ask).orElse(fallback);
    }

    private int ask(MethodHandle call) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment size = arena.allocate(SIZE_OF_WINSIZE);
            for (int descriptor = 0; descriptor <= 2; descriptor++) {
                int outcome = (int) call.invokeExact(descriptor, request, size);
                int columns =
                        Short.toUnsignedInt(size.get(ValueLayout.JAVA_SHORT, OFFSET_OF_COLUMNS));
                if (outcome == 0 && columns > 0) {
                    return columns;
                }
            }
            return fallback;
        } catch (Throwable failure) {
            // invokeExact declares Throwable; a width is not worth an error.
            return fallback;
        }
    }

    // A restricted method: the launcher grants native access, and without it only a warning shows.
    @SuppressWarnings("restricted")
    private static Optional<MethodHandle> ioctl() {
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("ioctl")
                .map(address ->
                        linker.downcallHandle(
                                address,
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.ADDRESS),
                                Linker.Option.firstVariadicArg(2)));
    }
}
