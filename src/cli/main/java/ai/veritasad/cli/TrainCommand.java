package ai.veritasad.cli;

import ai.veritasad.analyzer.detect.talk.ModelFile;
import ai.veritasad.analyzer.detect.talk.TalkModel;
import ai.veritasad.cli.choice.CorpusChoice;
import ai.veritasad.cli.measure.CorpusFile;
import ai.veritasad.cli.session.ExitCode;
import ai.veritasad.cli.session.Misuse;
import ai.veritasad.cli.session.Session;
import ai.veritasad.cli.terminal.Numbers;
import ai.veritasad.cli.terminal.Text;
import ai.veritasad.training.corpus.Corpus;
import ai.veritasad.training.corpus.MarkedVideo;
import ai.veritasad.training.learn.Course;
import ai.veritasad.training.learn.Training;
import ai.veritasad.training.score.Scores;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code veritasad train CORPUS…}: makes the model of a language out of marked transcripts. */
@Command(name = "train", sortOptions = false, abbreviateSynopsis = true)
final class TrainCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--dev", paramLabel = "CORPUS")
    private List<Path> dev = List.of();

    @Option(names = "--scripts", paramLabel = "FILE")
    private List<Path> scripts = List.of();

    @Option(names = "--model", paramLabel = "FILE", required = true)
    private Path model = Path.of("");

    @Option(names = "--networks", paramLabel = "N", defaultValue = "10")
    private int networks;

    @Option(names = "--parts", paramLabel = "N", defaultValue = "5")
    private int parts;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "4")
    private int rounds;

    @Option(names = "--least", paramLabel = "N", defaultValue = "20")
    private int least;

    @Option(names = "--spread", paramLabel = "1..10", defaultValue = "7")
    private int spread;

    @Option(names = "--pairs")
    private boolean pairs;

    @Option(names = "--unheard", paramLabel = "0..1", defaultValue = "0.3")
    private double unheard;

    @Option(names = "--lost", paramLabel = "0..1", defaultValue = "0.4")
    private double lost;

    @Option(names = "--leave-out", paramLabel = "SOURCE", split = ",")
    private List<String> leftOut = List.of();

    @Mixin private CorpusChoice corpora = new CorpusChoice();

    TrainCommand(Session session) {
        this.session = session;
    }

    /** A model, and how well its networks judged what they were taught without. */
    private record Made(TalkModel model, Optional<Scores> leftOut) {}

    @Override
    public Integer call() throws IOException {
        List<MarkedVideo> corpus = videos(corpora.files());
        List<MarkedVideo> unseen = videos(dev);
        List<String> ads = new ArrayList<>();
        for (Path file : scripts) {
            ads.addAll(Corpus.scripts(file));
        }
        String name = String.valueOf(model.getFileName());
        String language = language(corpus, unseen);
        Made made =
                corpora.shown(
                        name,
                        session,
                        done -> {
                            Training training = new Training(language, course(), done);
                            TalkModel taught = training.model(corpus, ads, unseen);
                            return new Made(taught, training.leftOut());
                        });
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(model))) {
            ModelFile.write(made.model(), out);
        }
        List<Text> lines = new ArrayList<>();
        lines.add(Text.of(summary(made.model())));
        made.leftOut().ifPresent(scores -> lines.add(Text.of(leftOut(scores))));
        session.terminal().print(lines);
        return 0;
    }

    private Course course() {
        Course usual = Course.standard();
        return new Course(
                networks,
                parts,
                rounds,
                pairs,
                least,
                spread,
                unheard,
                lost,
                usual.splices(),
                usual.seed());
    }

    private List<MarkedVideo> videos(List<Path> from) {
        return from.stream()
                .flatMap(file -> CorpusFile.read(file, session).videos().stream())
                .filter(video -> !leftOut.contains(video.source()))
                .toList();
    }

    private static String language(List<MarkedVideo> corpus, List<MarkedVideo> unseen) {
        TreeSet<String> languages = new TreeSet<>();
        Stream.concat(corpus.stream(), unseen.stream())
                .forEach(video -> languages.add(video.transcript().language()));
        if (languages.size() != 1) {
            throw new Misuse(ExitCode.USAGE, "train.languages", String.join(", ", languages));
        }
        return languages.first();
    }

    private String leftOut(Scores scores) {
        return session.messages()
                .say(
                        "train.left-out",
                        share(scores.precision()),
                        share(scores.recall()),
                        share(scores.f1()),
                        share(scores.perSecond()),
                        share(scores.falseAlarms()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    private String summary(TalkModel made) throws IOException {
        return session.messages()
                .say(
                        "train.done",
                        String.valueOf(model.getFileName()),
                        made.vocabulary().size(),
                        new Numbers(session.messages()).bytes(Files.size(model)));
    }
}
