package ai.veritasad.analyzer.detect.logo.match;

import ai.veritasad.analyzer.detect.logo.match.Features.Match;
import ai.veritasad.analyzer.detect.logo.match.Features.Place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds one logo in pictures: features that look alike propose where it may lie, those that agree
 * are followed up (Lowe 2004, chapter 7), and its outline laid over the picture's edges decides
 * (after Steger 2002).
 */
public final class LogoFinder implements AutoCloseable {

    /** A place where the logo may lie, and how well it fits. */
    public record Fit(Pose pose, double score) {}

    /** Descriptors are about 512 long; those farther apart look different. */
    private static final double FARTHEST_LOOK = 330;

    private static final int MOST_TRIED = 60;

    /** Where its edges, seen coarsely, fit less than this, nothing better is near. */
    private static final double PROMISING = 0.35;

    /** Pixels of the shorter side. */
    private static final double SMALLEST = 22;

    /** From this size on a logo shows what it is; letters look like a smaller one by chance. */
    private static final double CLEAR = 42;

    /** What each pixel less takes off the score. */
    private static final double DOUBT = 0.01;

    private static final double MOST_DISTORTION = 0.3;

    /** A plain square or circle has less, and would be found everywhere. */
    private static final double LEAST_DETAIL = 1.15;

    /** In each direction, where two places are compared. */
    private static final int STEPS = 4;

    private static final int[] GROUNDS = {20, 235};

    private final LogoPicture logo;
    private final List<Template> templates;

    private LogoFinder(LogoPicture logo, List<Template> templates) {
        this.logo = logo;
        this.templates = List.copyOf(templates);
    }

    /**
     * For a logo before dark and light grounds.
     *
     * @return empty where the logo has too little that could be known again
     */
    public static Optional<LogoFinder> of(LogoPicture logo) {
        List<Template> templates = new ArrayList<>();
        for (int ground : GROUNDS) {
            Template template = Template.of(logo, ground);
            if (template.detail() >= LEAST_DETAIL) {
                templates.add(template);
            } else {
                template.close();
            }
        }
        return templates.isEmpty()
                ? Optional.empty()
                : Optional.of(new LogoFinder(logo, templates));
    }

    /** Where the middle of the logo lies if a feature is the one that it looks like. */
    private record Vote(double x, double y, double size, double angle, double distance) {
        double weight() {
            return 1.2 - distance / FARTHEST_LOOK;
        }

        boolean agrees(Vote other) {
            double near = 0.3 * Math.max(size, other.size);
            return Math.abs(x - other.x) < near
                    && Math.abs(y - other.y) < near
                    && Math.abs(Math.log(size / other.size)) < 0.4
                    && Math.abs(turn(angle - other.angle)) < 0.35;
        }
    }

    private static double turn(double angle) {
        return Math.IEEEremainder(angle, 2 * Math.PI);
    }

    /** All places in a scene that fit at least so well, none over another. */
    public List<Fit> find(Scene scene, double least) {
        List<Fit> fits = new ArrayList<>();
        for (Template template : templates) {
            for (Pose pose : proposals(template, scene.features())) {
                refined(template, scene.field(), pose)
                        .filter(fit -> fit.score() >= least)
                        .ifPresent(fits::add);
            }
        }
        fits.sort(Comparator.comparingDouble(Fit::score).reversed());
        List<Fit> apart = new ArrayList<>();
        for (Fit fit : fits) {
            if (apart.stream().noneMatch(other -> share(fit.pose, other.pose))) {
                apart.add(fit);
            }
        }
        return apart;
    }

    /** The best fit near a place where the logo was. */
    public Optional<Fit> near(EdgeField field, Pose place) {
        return templates.stream()
                .flatMap(template -> refined(template, field, place).stream())
                .filter(fit -> isOver(fit.pose, place))
                .max(Comparator.comparingDouble(Fit::score));
    }

    /** Whether the middle of the one lies in the other. */
    private boolean isOver(Pose one, Pose other) {
        double u = logo.width();
        double v = logo.height();
        return one.holds(other, u / 2, v / 2, u, v) || other.holds(one, u / 2, v / 2, u, v);
    }

    /** Whether they share ground: a logo that lies on itself is a misreading of its own parts. */
    private boolean share(Pose one, Pose other) {
        double u = logo.width();
        double v = logo.height();
        for (int i = 0; i <= STEPS; i++) {
            for (int j = 0; j <= STEPS; j++) {
                double x = u * i / STEPS;
                double y = v * j / STEPS;
                if (one.holds(other, x, y, u, v) || other.holds(one, x, y, u, v)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where features propose the logo, those first on which most agree. */
    private List<Pose> proposals(Template template, Features features) {
        List<Vote> votes = votes(template, features);
        double[] weights = new double[votes.size()];
        for (int i = 0; i < votes.size(); i++) {
            for (Vote other : votes) {
                weights[i] += votes.get(i).agrees(other) ? other.weight() : 0;
            }
        }
        List<Vote> taken = new ArrayList<>();
        List<Pose> poses = new ArrayList<>();
        IntStream.range(0, votes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .map(votes::get)
                .takeWhile(vote -> poses.size() < MOST_TRIED)
                .filter(vote -> taken.stream().noneMatch(vote::agrees))
                .forEach(vote -> {
                    taken.add(vote);
                    poses.add(mean(votes, vote));
                });
        return poses;
    }

    private List<Vote> votes(Template template, Features features) {
        List<Vote> votes = new ArrayList<>();
        for (Match match : features.matches(template.features())) {
            Place here = features.places().get(match.here());
            Place there = template.features().places().get(match.there());
            double size = here.size() / there.size();
            if (match.distance() < FARTHEST_LOOK && size > SMALLEST * 0.7) {
                double angle = turn(here.angle() - there.angle());
                Pose about = Pose.similar(size, angle, here.x(), here.y());
                // From the feature to the middle of the logo.
                double u = logo.width() / 2 - there.x();
                double v = logo.height() / 2 - there.y();
                votes.add(new Vote(about.x(u, v), about.y(u, v), size, angle, match.distance()));
            }
        }
        return votes;
    }

    private Pose mean(List<Vote> votes, Vote about) {
        double sum = 0;
        double x = 0;
        double y = 0;
        double size = 0;
        double angle = 0;
        for (Vote vote : votes) {
            if (about.agrees(vote)) {
                double weight = vote.weight();
                sum += weight;
                x += weight * vote.x;
                y += weight * vote.y;
                size += weight * Math.log(vote.size);
                angle += weight * turn(vote.angle - about.angle);
            }
        }
        Pose at = Pose.similar(Math.exp(size / sum), about.angle + angle / sum, 0, 0);
        double u = logo.width() / 2;
        double v = logo.height() / 2;
        return new Pose(at.a(), at.b(), x / sum - at.x(u, v), at.d(), at.e(), y / sum - at.y(u, v));
    }

    /** Moves a pose to where the outline fits best. */
    private Optional<Fit> refined(Template template, EdgeField field, Pose pose) {
        double size = pose.size();
        if (size < SMALLEST || size > field.height() * 1.2) {
            return Optional.empty();
        }
        Outline outline = template.outline(size);
        int coarse = Math.clamp(Math.round(Math.log(size / 24) / Math.log(2)), 1, 4);
        int fine = Math.clamp(Math.round(Math.log(size / 200) / Math.log(2)), 0, 3);
        Pose best = climbed(outline, field, coarse, pose, false);
        if (outline.fit(field, coarse, best) < PROMISING) {
            return Optional.empty();
        }
        for (int level = coarse - 1; level >= fine; level--) {
            best = climbed(outline, field, level, best, true);
        }
        if (best.size() < SMALLEST || best.distortion() > MOST_DISTORTION) {
            return Optional.empty();
        }
        double doubt = DOUBT * Math.max(0, CLEAR - best.size());
        return Optional.of(new Fit(best, outline.look(field, fine, best).score() - doubt));
    }

    private Pose climbed(Outline outline, EdgeField field, int level, Pose from, boolean shape) {
        double u = logo.width() / 2;
        double v = logo.height() / 2;
        double reach = Math.hypot(u, v);
        Pose best = from;
        double score = outline.fit(field, level, best);
        // A step moves the logo's corners by about this many pixels.
        double step = 1.2 * (1 << level);
        while (step > 0.3 * (1 << level)) {
            boolean better = false;
            double turn = step / (reach * best.size());
            for (int i = 0; i < (shape ? 12 : 8); i++) {
                double sign = (i & 1) == 0 ? 1 : -1;
                double by = sign * step;
                double part = sign * turn;
                Pose tried =
                        switch (i >> 1) {
                            case 0 -> best.changed(u, v, by, 0, 1, 0, 0, 0);
                            case 1 -> best.changed(u, v, 0, by, 1, 0, 0, 0);
                            case 2 -> best.changed(u, v, 0, 0, 1 + part, 0, 0, 0);
                            case 3 -> best.changed(u, v, 0, 0, 1, part, 0, 0);
                            case 4 -> best.changed(u, v, 0, 0, 1, 0, part, 0);
                            default -> best.changed(u, v, 0, 0, 1, 0, 0, part);
                        };
                double fit = outline.fit(field, level, tried);
                if (fit > score) {
                    score = fit;
                    best = tried;
                    better = true;
                }
            }
            if (!better) {
                step /= 2;
            }
        }
        return best;
    }

    public LogoPicture logo() {
        return logo;
    }

    @Override
    public void close() {
        templates.forEach(Template::close);
    }
}
