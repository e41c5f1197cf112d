-- A peer's personal plan, sealed on their device for themselves alone.
create table supervision.plan (
  account_id uuid primary key references account.account (id) on delete cascade,
  sealed     bytea not null check (length(sealed) between 44 and 60000),
  own_key    bytea not null check (length(own_key) = 65),
  saved_on   date not null,
  version    int not null default 1
);
select platform.protect('supervision.plan');
select platform.audited('supervision.plan', 'account_id', 'account_id');
grant select, insert, delete on supervision.plan to cordee_app;
grant update (sealed, own_key, saved_on, version) on supervision.plan to cordee_app;
create policy owner on supervision.plan to cordee_app
  using (account_id = (select platform.actor_account()) and (select platform.actor_role()) = 'peer')
  with check (account_id = (select platform.actor_account()) and (select platform.actor_role()) = 'peer');
