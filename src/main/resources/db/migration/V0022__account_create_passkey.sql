-- A passkey (W3C Web Authentication): the public half of a key whose private half never leaves its owner's phone.

create table account.passkey (
  id              uuid primary key,
  account_id      uuid not null references account.account (id) on delete cascade,
  credential      bytea not null unique,
  public_key      bytea not null,
  sign_count      bigint not null check (sign_count >= 0),
  backup_eligible boolean not null,
  added_at        timestamptz not null,
  last_used_at    date,
  revoked_at      timestamptz
);
create index passkey_account on account.passkey (account_id);
select platform.protect('account.passkey');
select platform.audited('account.passkey', 'id', 'account_id');
grant select, insert, update, delete on account.passkey to cordee_app;
create policy door on account.passkey to cordee_app
  using ((select platform.actor_is_job('door'))) with check ((select platform.actor_is_job('door')));
create policy owner_reads on account.passkey for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy owner_adds on account.passkey for insert to cordee_app
  with check (account_id = (select platform.actor_account()));
create policy owner_revokes on account.passkey for update to cordee_app
  using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));
create policy retention_reads on account.passkey for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on account.passkey for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
