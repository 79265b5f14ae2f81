-- Files that came whole. The bytes lie in the file store under "uploads/<id>".
create table upload (
    id uuid primary key,
    account_id uuid not null references account (id) on delete cascade,
    name text not null,
    bytes bigint not null check (bytes > 0),
    sha256 text not null,
    created_at timestamptz not null default now()
);

create index upload_by_account on upload (account_id, created_at desc);
create index upload_by_age on upload (created_at);
