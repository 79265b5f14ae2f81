-- Folders that are watched, and the files in them that were handed on or lay there before.
create table watched_folders (
    path text primary key
) strict, without rowid;
create table watched_files (
    folder text not null references watched_folders on delete cascade,
    path text not null,
    primary key (folder, path)
) strict, without rowid;
