-- Requests a minute, where all processes count together (veritasad.plans.counted-in: postgresql).

create table request_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index request_bucket_age on request_bucket (expires_at);
