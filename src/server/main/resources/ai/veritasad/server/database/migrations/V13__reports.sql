-- Reports that devices pushed. A deleted one stays as a mark, so that other devices hear of it.
create sequence synced_report_change;

create table synced_report (
    account_id uuid not null references account (id) on delete cascade,
    id text not null check (length(id) between 1 and 100),
    title text not null,
    revision bigint not null,
    -- Orders all changes of all reports: the cursor of a pull.
    change bigint not null default nextval('synced_report_change'),
    updated_at timestamptz not null,
    device text not null,
    deleted boolean not null default false,
    report bytea,
    primary key (account_id, id)
);

create unique index synced_report_by_change on synced_report (account_id, change);
