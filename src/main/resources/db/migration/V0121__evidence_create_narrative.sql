-- What people and professionals tell. The text belongs to its teller, whom alone the database lets read it; what is
-- released is a copy with its own audience and its own end, emptied when the teller withdraws it.
create table evidence.narrative (
  id           uuid primary key,
  account_id   uuid not null references account.account (id) on delete cascade,
  territory_id uuid not null,
  corner       text not null check (corner in ('persons', 'professionals')),
  stage        text not null check (stage in ('spark', 'story')),
  title        text not null check (length(title) between 1 and 120),
  subjects     text[] not null default '{}',
  written_on   date not null,
  version      int not null default 0
);
create index narrative_account on evidence.narrative (account_id, written_on);
select platform.protect('evidence.narrative');
select platform.audited('evidence.narrative', 'id', 'account_id');
grant select, insert, update (title, subjects, version), delete on evidence.narrative to cordee_app;
create policy teller_alone on evidence.narrative to cordee_app
  using (account_id = (select platform.actor_account()))
  with check (account_id = (select platform.actor_account()) and territory_id = (select platform.actor_territory()));

create table evidence.narrative_part (
  narrative_id uuid not null references evidence.narrative (id) on delete cascade,
  code         text not null,
  words        text not null check (length(words) between 1 and 6000),
  primary key (narrative_id, code)
);
select platform.protect('evidence.narrative_part');
grant select, insert, delete on evidence.narrative_part to cordee_app;
create policy teller_alone on evidence.narrative_part to cordee_app
  using (exists (select from evidence.narrative n where n.id = narrative_id))
  with check (exists (select from evidence.narrative n where n.id = narrative_id));

create table evidence.release (
  id           uuid primary key,
  narrative_id uuid not null references evidence.narrative (id) on delete cascade,
  account_id   uuid not null references account.account (id) on delete cascade,
  territory_id uuid not null,
  edition      int not null,
  corner       text not null check (corner in ('persons', 'professionals')),
  stage        text not null check (stage in ('spark', 'story')),
  title        text not null check (length(title) <= 120),
  parts        text[] not null,
  words        text[] not null,
  subjects     text[] not null check (cardinality(subjects) > 0),
  signature    text not null check (length(signature) between 1 and 80),
  audience     text not null check (audience in ('region', 'public')),
  print        boolean not null,
  consent      int not null,
  state        text not null check (state in ('offered', 'returned', 'released', 'withdrawn')),
  offered_on   date not null,
  reviewed_on  date,
  returned_for text check (length(returned_for) between 1 and 1000),
  expires_on   date not null,
  withdrawn_on date,
  constraint release_edition_once unique (narrative_id, edition),
  constraint release_expires_later check (expires_on > offered_on),
  constraint release_withdrawn_is_empty
    check ((state = 'withdrawn') = (withdrawn_on is not null) and (state <> 'withdrawn' or cardinality(words) = 0)),
  constraint release_reviewed_is_dated check (state not in ('returned', 'released') or reviewed_on is not null)
);
create index release_account on evidence.release (account_id);
create index release_shown on evidence.release (territory_id, state, expires_on);
select platform.protect('evidence.release');
select platform.audited('evidence.release', 'id', 'account_id');
grant select, insert, delete,
  update (title, parts, words, state, reviewed_on, returned_for, withdrawn_on) on evidence.release to cordee_app;
create policy teller_reads on evidence.release for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy teller_offers on evidence.release for insert to cordee_app
  with check (account_id = (select platform.actor_account()) and territory_id = (select platform.actor_territory())
    and state = 'offered'
    and exists (select from evidence.narrative n where n.id = narrative_id and n.corner = release.corner));
create policy teller_withdraws on evidence.release for update to cordee_app
  using (account_id = (select platform.actor_account()))
  with check (account_id = (select platform.actor_account()) and state = 'withdrawn');
create policy coordinator_reads on evidence.release for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and state in ('offered', 'returned', 'released'));
create policy coordinator_reviews on evidence.release for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and state in ('offered', 'released'))
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and state in ('returned', 'released'));
create policy region_reads on evidence.release for select to cordee_app
  using (state = 'released' and expires_on >= (select platform.actor_today())
    and (select platform.actor_kind()) in ('person', 'demo') and territory_id = (select platform.actor_territory()));
create policy anybody_reads_public on evidence.release for select to cordee_app
  using (state = 'released' and audience = 'public' and expires_on >= (select platform.actor_today())
    and (select platform.actor_kind()) in ('visitor', 'person', 'demo'));
create policy retention_reads on evidence.release for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_removes on evidence.release for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- Whoever reviews changes no word: they only ever go away, with the right to show them.
create function evidence.keep_words() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.state <> 'withdrawn' and (new.title, new.parts, new.words) is distinct from (old.title, old.parts, old.words) then
    raise exception 'the words of a release are its teller''s' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger words_kept before update on evidence.release for each row execute function evidence.keep_words();

-- Where a release has been used, told to its teller.
create table evidence.release_use (
  release_id uuid not null references evidence.release (id) on delete cascade,
  place      text not null check (length(place) between 1 and 200),
  printed    boolean not null,
  used_on    date not null,
  primary key (release_id, place)
);
select platform.protect('evidence.release_use');
grant select, insert on evidence.release_use to cordee_app;
create policy readers_of_the_release on evidence.release_use for select to cordee_app
  using (exists (select from evidence.release r where r.id = release_id
    and (r.account_id = (select platform.actor_account())
      or ((select platform.actor_role()) = 'coordinator' and r.territory_id = (select platform.actor_scope())))));
create policy coordinator_notes on evidence.release_use for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator'
    and exists (select from evidence.release r where r.id = release_id and r.territory_id = (select platform.actor_scope())));
