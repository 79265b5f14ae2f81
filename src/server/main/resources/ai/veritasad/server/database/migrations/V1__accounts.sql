-- Accounts, the keys of their devices, and everything that guards them.

create table account (
    id                uuid primary key,
    email             text,
    -- An identity that a trusted bot vouches for, such as ('telegram', '4711').
    provider          text,
    external_id       text,
    name              text,
    password_hash     text,
    role              text not null default 'user' check (role in ('user', 'admin')),
    state             text not null default 'active' check (state in ('active', 'inactive', 'banned')),
    plan              text not null default 'free'
        check (plan in ('free', 'starter', 'pro', 'business', 'enterprise')),
    -- Instead of the plan's; null means the plan's.
    daily_limit       integer check (daily_limit >= 0),
    credits           integer not null default 0 check (credits >= 0),
    language          text not null default 'en' check (language in ('en', 'ru')),
    totp_secret       bytea,
    totp_confirmed_at timestamptz,
    -- The last time step whose code was used: no code works twice.
    totp_last_step    bigint not null default 0,
    created_at        timestamptz not null,
    check (email is not null or (provider is not null and external_id is not null))
);
create unique index account_email on account (lower(email));
create unique index account_external on account (provider, external_id);
create index account_page on account (created_at, id);

create table api_key (
    id              text primary key,
    account_id      uuid not null references account on delete cascade,
    hash            bytea not null,
    device_name     text not null,
    device_platform text not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz,
    revoked_at      timestamptz,
    -- The sign-in whose token was exchanged for this key; a token serves once.
    token_id        text unique
);
create index api_key_account on api_key (account_id, created_at);

create table backup_code (
    account_id uuid not null references account on delete cascade,
    hash       bytea not null,
    used_at    timestamptz,
    primary key (account_id, hash)
);

create table sign_in_attempt (
    subject       text primary key,
    failures      integer not null,
    first_at      timestamptz not null,
    blocked_until timestamptz
);
create index sign_in_attempt_age on sign_in_attempt (first_at);

create table audit_event (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    -- Not a reference: the log outlives the account.
    account_id uuid,
    actor_id   uuid,
    action     text not null,
    address    text,
    request_id text,
    details    jsonb not null default '{}'
);
create index audit_event_account on audit_event (account_id, id desc);
