-- Where a server does a job: under which key and id, and the link where it fetches the video itself.
alter table jobs add column remote_key text;
alter table jobs add column remote_link text;
alter table jobs add column remote_id text;

-- What the devices of an account share: each run under an id of its own.
create table synced (
    report text primary key,
    account text not null,
    run integer references runs on delete set null,
    revision integer not null, -- the server's, as it was last seen; 0 before the first push
    pending integer not null   -- 1 while something waits to be pushed
) strict, without rowid;
create index synced_run on synced (run);
create trigger edits_are_pushed after insert on edits begin
    update synced set pending = 1 where run = new.run;
end;
create trigger changed_edits_are_pushed after update on edits begin
    update synced set pending = 1 where run = new.run;
end;
