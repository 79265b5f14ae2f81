-- Times are milliseconds since 1970 (UTC), durations in media microseconds, days ISO 8601.
create table videos (
    id integer primary key,
    path text not null,
    name text not null,
    item text not null,      -- empty where a file holds one video, else the video's name in it
    sha256 text not null,
    bytes integer not null,
    duration integer,
    title text,
    channel text,
    platform text,
    published text,
    link text,
    added integer not null,
    deleted integer,         -- since when it is to be forgotten
    unique (sha256, item)
) strict;
create index videos_bytes on videos (bytes);

create table runs (
    id integer primary key,
    video integer not null references videos on delete cascade,
    finished integer not null,
    version text not null,
    standing text not null,
    ads integer not null,
    incomplete integer not null,
    undeclared integer not null,
    advertisers text not null, -- one a line
    report blob not null       -- JSON of the analyzer, gzip
) strict;
create index runs_video on runs (video);

create table edits (
    run integer primary key references runs on delete cascade,
    saved integer not null,
    json text not null
) strict;

create table jobs (
    id integer primary key,
    place integer not null,
    path text not null,
    bytes integer not null,
    state text not null,
    problem_ru text,
    problem_en text,
    code text,
    took integer not null,     -- milliseconds
    run integer references runs on delete set null
) strict;
create index jobs_run on jobs (run);

create table settings (
    name text primary key,
    value text not null
) strict, without rowid;

create table thumbnails (
    video integer not null references videos on delete cascade,
    at integer not null,
    width integer not null,
    image blob not null,
    primary key (video, at, width)
) strict;

create virtual table search using fts5 (
    title, channel, advertisers, erids, names, transcript,
    tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
create trigger videos_leave_search after delete on videos begin
    delete from search where rowid = old.id;
end;
