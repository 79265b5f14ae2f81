-- What of its daily quota an account used, and what is reserved.

create table quota_day (
    account_id uuid not null references account on delete cascade,
    -- Of the zone in the settings.
    day        date not null,
    -- Reserved and ended ones together.
    used       integer not null check (used >= 0),
    primary key (account_id, day)
);

create table reservation (
    id              uuid primary key,
    account_id      uuid not null references account on delete cascade,
    idempotency_key text not null,
    purpose         text not null check (purpose in ('desktop', 'server')),
    state           text not null check (state in ('reserved', 'committed', 'released', 'expired')),
    source          text not null check (source in ('quota', 'credits')),
    day             date not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    ended_at        timestamptz,
    unique (account_id, idempotency_key)
);
create index reservation_overdue on reservation (expires_at) where state = 'reserved';
create index reservation_running on reservation (account_id, day) where state = 'reserved';

-- Keys of ours that sign: one for sign-ins, one for offline allowances. All processes share them.
create table signing_key (
    purpose    text primary key,
    jwk        text not null,
    created_at timestamptz not null
);
