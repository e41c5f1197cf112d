-- A lost phone that comes back must forget what it kept; one whose session only grew old must not. The mark is an HMAC of
-- the secret session id: it names no account and leads back to nobody.
create table account.revoked_session (
  mark bytea primary key check (length(mark) = 32),
  revoked_at timestamptz not null
);
select platform.protect('account.revoked_session');
grant select, insert, delete on account.revoked_session to cordee_app;
create policy door_reads on account.revoked_session for select to cordee_app
  using ((select platform.actor_is_job('door')) or (select platform.actor_is_job('retention')));
create policy signed_in_adds on account.revoked_session for insert to cordee_app
  with check ((select platform.actor_kind()) = 'person' or (select platform.actor_is_job('door')));
create policy retention_deletes on account.revoked_session for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
