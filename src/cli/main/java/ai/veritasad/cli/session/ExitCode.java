package ai.veritasad.cli.session;

import ai.veritasad.analyzer.AnalysisException;
import ai.veritasad.api.http.ApiException;
import ai.veritasad.fetch.FetchException;

/** What the process tells the program that started it. */
public enum ExitCode {
    DONE(0),
    USAGE(2),
    /** The launcher's own: no Java of version 25 or newer. */
    NO_JAVA(3),
    /** Analyzed, and {@code --fail-on} asks to fail on what was found. */
    FOUND(10),
    MISSING(20),
    FOLDER(21),
    UNREADABLE(22),
    EMPTY(23),
    NOT_MEDIA(24),
    ENCRYPTED(25),
    UNUSABLE(26),
    NOT_WRITTEN(30),
    NOT_FETCHED(31),
    SERVER_AWAY(32),
    REFUSED(33),
    BUG(70),
    CANCELLED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    public static ExitCode of(AnalysisException failure) {
        return switch (failure) {
            case AnalysisException.Missing ignored -> MISSING;
            case AnalysisException.Folder ignored -> FOLDER;
            case AnalysisException.Unreadable ignored -> UNREADABLE;
            case AnalysisException.Empty ignored -> EMPTY;
            case AnalysisException.NotMedia ignored -> NOT_MEDIA;
            case AnalysisException.Encrypted ignored -> ENCRYPTED;
            case AnalysisException.Unusable ignored -> UNUSABLE;
            case AnalysisException.Cancelled ignored -> CANCELLED;
        };
    }

    public static ExitCode of(ApiException failure) {
        return switch (failure) {
            case ApiException.NotReachable ignored -> SERVER_AWAY;
            case ApiException.ServerAway ignored -> SERVER_AWAY;
            case ApiException.ServerFault ignored -> SERVER_AWAY;
            case ApiException.NotOurs ignored -> SERVER_AWAY;
            case ApiException.ClockWrong ignored -> SERVER_AWAY;
            case ApiException.Exhausted ignored -> REFUSED;
            case ApiException.TooMany ignored -> REFUSED;
            case ApiException.Banned ignored -> REFUSED;
            case ApiException.Inactive ignored -> REFUSED;
            case ApiException.KeyRevoked ignored -> REFUSED;
            case ApiException.WrongPassword ignored -> REFUSED;
            case ApiException.CodeRequired ignored -> REFUSED;
            case ApiException.NotSignedIn ignored -> REFUSED;
            case ApiException.Conflict ignored -> REFUSED;
            case ApiException.Gone ignored -> REFUSED;
            case ApiException.Refused ignored -> REFUSED;
            case ApiException.Failed ignored -> REFUSED;
            case ApiException.NotAllowed ignored -> REFUSED;
            case ApiException.NoFile ignored -> UNREADABLE;
            case ApiException.Cancelled ignored -> CANCELLED;
        };
    }

    public static ExitCode of(FetchException failure) {
        return switch (failure) {
            case FetchException.Unreachable ignored -> NOT_FETCHED;
            case FetchException.Refused ignored -> NOT_FETCHED;
            case FetchException.BrokenOff ignored -> NOT_FETCHED;
            case FetchException.Wrong ignored -> NOT_FETCHED;
            case FetchException.Private ignored -> NOT_FETCHED;
            case FetchException.TooLarge ignored -> NOT_FETCHED;
            case FetchException.NoDownloader ignored -> NOT_FETCHED;
            case FetchException.Site ignored -> NOT_FETCHED;
            case FetchException.NoCaptions ignored -> NOT_FETCHED;
            case FetchException.NoSpace ignored -> NOT_WRITTEN;
            case FetchException.NotWritten ignored -> NOT_WRITTEN;
            case FetchException.Cancelled ignored -> CANCELLED;
        };
    }
}
