package ai.veritasad.analyzer.fuse;

import java.util.List;
import java.util.stream.Stream;

/** Divides what a stretch of talk gives among the stretch and the phrases in it. */
final class Shares {

    /** What phrases can take of it; the rest is in how all of it is said. */
    private static final double MOST = 0.5;

    private Shares() {}

    /** The votes with those of known phrases beside them; their sum stays what it was. */
    static List<Vote> of(List<Vote> votes, List<Vote> told) {
        List<Vote> speaking = told.stream().filter(vote -> vote.logOdds() > 0).toList();
        double given =
                votes.stream()
                        .filter(vote -> vote.isTalk() && vote.logOdds() > 0)
                        .mapToDouble(Vote::logOdds)
                        .sum();
        double wanted = speaking.stream().mapToDouble(Vote::logOdds).sum();
        if (given == 0 || wanted == 0) {
            return votes;
        }
        double share = Math.min(1, MOST * given / wanted);
        double left = 1 - share * wanted / given;
        return Stream.concat(
                        votes.stream()
                                .map(vote ->
                                        vote.isTalk() && vote.logOdds() > 0
                                                ? vote.weighing(vote.logOdds() * left)
                                                : vote),
                        speaking.stream().map(vote -> vote.weighing(vote.logOdds() * share)))
                .toList();
    }
}
