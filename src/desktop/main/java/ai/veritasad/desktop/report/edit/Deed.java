package ai.veritasad.desktop.report.edit;

/** What a person can do to an answer. */
public enum Deed {
    OPENED,
    MOVED,
    SPLIT,
    MERGED,
    RELABELLED,
    NAMED,
    ADDED,
    DELETED,
    ACCEPTED,
    REJECTED,
    REOPENED,
    NOTED,
    RESTORED
}
