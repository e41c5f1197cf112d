-- What two people write about their meetings, sealed on their devices. The database keeps what it cannot read: public
-- halves of keys, private halves wrapped by a phrase and by words on paper, and notes sealed to the two.

create table supervision.public_key (
  account_id uuid primary key references account.account (id) on delete cascade,
  key        bytea not null check (length(key) = 65),
  made_on    date not null
);
select platform.protect('supervision.public_key');
select platform.audited('supervision.public_key', 'account_id', 'account_id');
grant select, insert, delete on supervision.public_key to cordee_app;
grant update (key, made_on) on supervision.public_key to cordee_app;
create policy owner on supervision.public_key to cordee_app
  using (account_id = (select platform.actor_account()) and (select platform.actor_role()) in ('peer', 'supervisor'))
  with check (account_id = (select platform.actor_account()) and (select platform.actor_role()) in ('peer', 'supervisor'));
create policy other_reads on supervision.public_key for select to cordee_app
  using (exists (select from supervision.bond b where b.agreed_on is not null
    and case (select platform.actor_role())
      when 'peer' then b.peer_account_id = (select platform.actor_account()) and b.supervisor_account_id = account_id
      when 'supervisor' then b.supervisor_account_id = (select platform.actor_account()) and b.peer_account_id = account_id
      else false end));

-- The private half, wrapped twice on the device; its owner alone reads even that.
create table supervision.wrapped_key (
  account_id uuid primary key references supervision.public_key (account_id) on delete cascade,
  by_phrase  bytea not null check (length(by_phrase) between 60 and 400),
  by_words   bytea not null check (length(by_words) between 60 and 400),
  rounds     int not null check (rounds >= 600000),
  version    int not null default 0
);
select platform.protect('supervision.wrapped_key');
select platform.audited('supervision.wrapped_key', 'account_id', 'account_id');
grant select, insert, delete on supervision.wrapped_key to cordee_app;
grant update (by_phrase, by_words, rounds, version) on supervision.wrapped_key to cordee_app;
create policy owner on supervision.wrapped_key to cordee_app
  using (account_id = (select platform.actor_account()) and (select platform.actor_role()) in ('peer', 'supervisor'))
  with check (account_id = (select platform.actor_account()) and (select platform.actor_role()) in ('peer', 'supervisor'));

-- One note of each of the two for a meeting.
create table supervision.note (
  meeting_id     uuid not null references supervision.meeting (id) on delete cascade,
  author         text not null check (author in ('peer', 'supervisor')),
  sealed         bytea not null check (length(sealed) between 44 and 40000),
  peer_key       bytea not null check (length(peer_key) = 65),
  supervisor_key bytea not null check (length(supervisor_key) = 65),
  written_on     date not null,
  version        int not null default 0,
  primary key (meeting_id, author)
);
select platform.protect('supervision.note');
select platform.audited('supervision.note', 'meeting_id');
grant select, insert, delete on supervision.note to cordee_app;
grant update (sealed, peer_key, supervisor_key, written_on, version) on supervision.note to cordee_app;
create function supervision.actor_at(meeting uuid) returns text language sql stable as $$
  select supervision.actor_in(m.bond_id) from supervision.meeting m where m.id = actor_at.meeting
$$;
create policy two_read on supervision.note for select to cordee_app using (supervision.actor_at(meeting_id) is not null);
create policy author_writes on supervision.note for insert to cordee_app
  with check (supervision.actor_at(meeting_id) = author);
create policy author_changes on supervision.note for update to cordee_app
  using (supervision.actor_at(meeting_id) = author) with check (supervision.actor_at(meeting_id) = author);
create policy author_deletes on supervision.note for delete to cordee_app
  using (supervision.actor_at(meeting_id) = author);
create policy retention_reads on supervision.note for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on supervision.note for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
