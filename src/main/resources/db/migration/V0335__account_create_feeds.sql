-- The agenda a person subscribes to from their own calendar. The link is kept as its fingerprint alone; null once it is closed.
create table account.feed (
  account_id uuid primary key references account.account (id) on delete cascade,
  token bytea unique check (length(token) = 32),
  title text not null check (length(title) between 1 and 60),
  shows_place boolean not null,
  mails boolean not null,
  version int not null default 0
);
select platform.protect('account.feed');
create policy owner_reads on account.feed for select to cordee_app
  using (account_id = (select platform.actor_account()) or (select platform.actor_is_job('agenda')));
create policy owner_opens on account.feed for insert to cordee_app
  with check (account_id = (select platform.actor_account()));
create policy owner_changes on account.feed for update to cordee_app
  using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));
grant select, insert on account.feed to cordee_app;
grant update (token, title, shows_place, mails, version) on account.feed to cordee_app;

-- What a calendar was told of: a date, by an id that says nothing, how often it moved, and whether it was called off.
create table account.feed_entry (
  account_id uuid not null references account.feed (account_id) on delete cascade,
  uid uuid not null,
  day date not null,
  begins text check (begins ~ '^[0-2][0-9]:[0-5][0-9]$'),
  minutes int not null check (minutes between 0 and 1440),
  sequence int not null,
  cancelled boolean not null,
  mailed int,
  primary key (account_id, uid)
);
select platform.protect('account.feed_entry');
create policy agenda_reads on account.feed_entry for select to cordee_app
  using ((select platform.actor_is_job('agenda')) or (select platform.actor_is_job('retention')));
create policy agenda_tells on account.feed_entry for insert to cordee_app
  with check ((select platform.actor_is_job('agenda')));
create policy agenda_moves on account.feed_entry for update to cordee_app
  using ((select platform.actor_is_job('agenda'))) with check ((select platform.actor_is_job('agenda')));
create policy retention_deletes on account.feed_entry for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
grant select, insert, delete on account.feed_entry to cordee_app;
grant update (day, begins, minutes, sequence, cancelled, mailed) on account.feed_entry to cordee_app;

-- Whose link it is: in which language and where they are written to, and in which roles their dates are looked for.
create policy agenda_reads on account.account for select to cordee_app
  using ((select platform.actor_is_job('agenda')) and closed_at is null
    and exists (select from account.feed f where f.account_id = account.id));
create policy agenda_reads on account.role_grant for select to cordee_app
  using ((select platform.actor_is_job('agenda')) and revoked_at is null);
