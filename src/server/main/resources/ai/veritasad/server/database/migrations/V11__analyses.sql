create table analysis (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    idempotency_key text not null,
    request_hash text not null,
    state text not null check (state in ('pending', 'queued', 'processing', 'completed', 'failed', 'cancelled')),
    progress smallint not null default 0 check (progress between 0 and 100),
    stage text,
    -- Counts the starts: a worker that was given up for dead may write no more.
    attempt int not null default 0,
    cancel_wanted boolean not null default false,
    -- Attempts that a worker gave back because it was told to stop; they do not count.
    handed_back int not null default 0,
    source_type text not null,
    source_url text,
    upload_id uuid references upload (id) on delete set null,
    title text,
    jurisdictions text[] not null default '{}',
    sensitivity double precision,
    language text,
    reservation_id text,
    error_code text,
    error_ru text,
    error_en text,
    ads int,
    undisclosed int,
    verdict text,
    -- Counts the changes that are shown; the id of an event of the stream.
    version bigint not null default 1,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    completed_at timestamptz,
    updated_at timestamptz not null default now(),
    unique (account_id, idempotency_key)
);

create index analysis_by_account on analysis (account_id, created_at desc, id desc);
create index analysis_open on analysis (account_id, created_at) where state in ('pending', 'queued', 'processing');
create index analysis_by_upload on analysis (upload_id) where upload_id is not null;

-- Apart, so that lists need not step over reports of megabytes.
create table analysis_result (
    analysis_id uuid primary key references analysis (id) on delete cascade,
    report bytea not null
);

-- It is compressed already.
alter table analysis_result alter column report set storage external;

create function analysis_count_change() returns trigger language plpgsql as $$
begin
    if (new.state, new.progress, new.stage, new.attempt, new.error_code)
        is distinct from (old.state, old.progress, old.stage, old.attempt, old.error_code) then
        new.version := old.version + 1;
        new.updated_at := now();
    end if;
    return new;
end
$$;

create trigger analysis_count_change before update on analysis
    for each row execute function analysis_count_change();

-- Tells every process what a stream needs, so that no stream asks the database again.
create function analysis_tell() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        perform pg_notify('analysis', json_build_object('id', old.id, 'deleted', true)::text);
    elsif tg_op = 'INSERT' or new.version <> old.version then
        perform pg_notify('analysis', json_build_object(
            'id', new.id,
            'version', new.version,
            'state', new.state,
            'progress', new.progress,
            'stage', new.stage,
            'attempt', new.attempt,
            'error_code', new.error_code,
            'error_ru', left(new.error_ru, 1000),
            'error_en', left(new.error_en, 1000),
            'updated_at', new.updated_at)::text);
    end if;
    return null;
end
$$;

create trigger analysis_tell after insert or update or delete on analysis
    for each row execute function analysis_tell();
