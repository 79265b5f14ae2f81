package ai.veritasad.cli;

import ai.veritasad.cli.choice.BrandChoice;
import ai.veritasad.cli.choice.Destination;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** {@code veritasad brands}: the list of brands as a file to edit. */
@Command(name = "brands", sortOptions = false, abbreviateSynopsis = true)
final class BrandsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin private BrandChoice brands = new BrandChoice();

    BrandsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        byte[] list = brands.open().text().getBytes(StandardCharsets.UTF_8);
        new Destination().print(list, session.terminal());
        return ExitCode.DONE.number();
    }
}
