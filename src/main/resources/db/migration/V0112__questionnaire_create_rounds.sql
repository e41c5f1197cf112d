-- Rounds of questions, the cards people answer by, and what they answered. Who holds a card is known to nobody.

create function questionnaire.actor_participation() returns uuid language sql stable parallel safe
  return case when nullif(current_setting('cordee.kind', true), '') = 'respondent'
    then nullif(current_setting('cordee.subject', true), '')::uuid end;

-- What a structure asks of one group, between two days.
create table questionnaire.round (
  id            uuid primary key,
  structure_id  uuid not null references structure.structure (id),
  respondent    text not null check (respondent in ('person', 'professional', 'peer', 'relative')),
  moment        text not null check (moment in ('t0', 'm3', 'm6', 'm12', 'quarterly', 'yearly')),
  join_mark     bytea not null unique,
  seconds       int not null check (seconds > 0),
  opens_on      date not null,
  closes_on     date not null,
  closed_on     date,
  double_entry  boolean not null default false,
  cards_put_out int not null default 0 check (cards_put_out between 0 and 5000),
  version       int not null default 0,
  constraint round_dates_in_order check (closes_on >= opens_on)
);
create index round_structure on questionnaire.round (structure_id, opens_on);

create table questionnaire.round_part (
  round_id           uuid not null references questionnaire.round (id) on delete cascade,
  position           int not null,
  instrument         text not null check (instrument ~ '^[a-z0-9-]{1,40}$'),
  instrument_version int not null check (instrument_version > 0),
  language           text check (language in ('fr', 'en')),
  permission_id      uuid references questionnaire.permission (id),
  items              text[] not null check (cardinality(items) > 0),
  primary key (round_id, position),
  constraint round_part_once unique (round_id, instrument)
);

-- A card of paper, or a code made by a link (no batch). The code is kept as a mark; the id tells no hour.
create table questionnaire.card (
  id           uuid primary key,
  structure_id uuid not null references structure.structure (id),
  respondent   text not null check (respondent in ('person', 'professional', 'peer', 'relative')),
  mark         bytea not null unique,
  batch        uuid,
  made_on      date not null
);
create index card_structure on questionnaire.card (structure_id, respondent);

create table questionnaire.participation (
  id       uuid primary key,
  round_id uuid not null references questionnaire.round (id),
  card_id  uuid not null references questionnaire.card (id) on delete cascade,
  status   text not null check (status in ('started', 'complete', 'refused')),
  mode     text not null check (mode in ('screen', 'tablet', 'paper')),
  assisted boolean not null default false,
  easy     boolean not null default false,
  language text not null check (language in ('fr', 'en')),
  day      date not null,
  scored   boolean not null default false,
  constraint participation_once unique (round_id, card_id)
);
create index participation_card on questionnaire.participation (card_id);

create table questionnaire.answer (
  participation_id   uuid not null references questionnaire.participation (id) on delete cascade,
  instrument         text not null check (instrument ~ '^[a-z0-9-]{1,40}$'),
  instrument_version int not null,
  item               text not null check (length(item) between 1 and 20),
  value              int,
  reason             text check (reason in ('declined', 'not_applicable')),
  day                date not null,
  primary key (participation_id, instrument, item),
  constraint answer_is_a_value_or_a_reason check (num_nonnulls(value, reason) = 1)
);

create table questionnaire.score (
  participation_id   uuid not null references questionnaire.participation (id) on delete cascade,
  instrument         text not null check (instrument ~ '^[a-z0-9-]{1,40}$'),
  instrument_version int not null,
  language           text not null check (language in ('fr', 'en')),
  scale              text not null check (length(scale) between 1 and 40),
  value              double precision,
  absence            text check (absence in ('nothing_answered', 'too_few_answered')),
  prorated           boolean not null,
  answered           int not null,
  items              int not null,
  day                date not null,
  primary key (participation_id, instrument, scale),
  constraint score_is_a_number_or_an_absence check (num_nonnulls(value, absence) = 1)
);

-- Rounds are acts of the structure: its people see and audit them.
select platform.protect('questionnaire.round');
select platform.audited('questionnaire.round', 'id');
grant select, insert, update (closed_on, cards_put_out, version) on questionnaire.round to cordee_app;
create policy team_reads on questionnaire.round for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional') and structure_id = (select platform.actor_scope()));
create policy team_opens on questionnaire.round for insert to cordee_app
  with check ((select platform.actor_role()) in ('director', 'professional')
    and structure_id = (select platform.actor_scope()) and closed_on is null);
create policy team_closes on questionnaire.round for update to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional') and structure_id = (select platform.actor_scope()));
create policy jobs_read on questionnaire.round for select to cordee_app
  using ((select platform.actor_is_job('asking')) or (select platform.actor_is_job('scoring')));

select platform.protect('questionnaire.round_part');
grant select, insert on questionnaire.round_part to cordee_app;
create policy whoever_sees_the_round_reads on questionnaire.round_part for select to cordee_app
  using (exists (select from questionnaire.round r where r.id = round_id));
create policy team_composes on questionnaire.round_part for insert to cordee_app
  with check ((select platform.actor_role()) in ('director', 'professional')
    and exists (select from questionnaire.round r where r.id = round_id));

select platform.protect('questionnaire.card');
grant select, insert on questionnaire.card to cordee_app;
create policy team_counts on questionnaire.card for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional')
    and structure_id = (select platform.actor_scope()) and batch is not null);
create policy team_makes on questionnaire.card for insert to cordee_app
  with check ((select platform.actor_role()) in ('director', 'professional')
    and structure_id = (select platform.actor_scope()) and batch is not null);
create policy asking_reads on questionnaire.card for select to cordee_app
  using ((select platform.actor_is_job('asking')) or (select platform.actor_is_job('retention')));
create policy asking_makes on questionnaire.card for insert to cordee_app
  with check ((select platform.actor_is_job('asking')) and batch is null);
create policy retention_removes on questionnaire.card for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
grant delete on questionnaire.card to cordee_app;

-- From here on nothing is audited and nobody of the structure reads: one row would tell of one person.
select platform.protect('questionnaire.participation');
grant select, insert, update (status, mode, easy, assisted, scored, day), delete on questionnaire.participation to cordee_app;
create policy respondent_reads on questionnaire.participation for select to cordee_app
  using (id = (select questionnaire.actor_participation()));
create policy respondent_ends on questionnaire.participation for update to cordee_app
  using (id = (select questionnaire.actor_participation()) and status <> 'complete')
  with check (id = (select questionnaire.actor_participation()) and not scored);
create policy jobs_read on questionnaire.participation for select to cordee_app
  using ((select platform.actor_is_job('asking')) or (select platform.actor_is_job('scoring'))
    or (select platform.actor_is_job('retention')));
create policy asking_starts on questionnaire.participation for insert to cordee_app
  with check ((select platform.actor_is_job('asking')) and status <> 'complete' and not scored);
create policy asking_changes on questionnaire.participation for update to cordee_app
  using ((select platform.actor_is_job('asking')) and status <> 'complete')
  with check ((select platform.actor_is_job('asking')) and status <> 'complete');
create policy asking_erases on questionnaire.participation for delete to cordee_app
  using ((select platform.actor_is_job('asking')) or (select platform.actor_is_job('retention')));
create policy scoring_marks on questionnaire.participation for update to cordee_app
  using ((select platform.actor_is_job('scoring')) and status = 'complete')
  with check ((select platform.actor_is_job('scoring')) and status = 'complete');

create policy respondent_reads on questionnaire.round for select to cordee_app
  using (id = (select p.round_id from questionnaire.participation p where p.id = (select questionnaire.actor_participation())));

-- The words of a protected instrument, for whoever is asked it now.
create policy respondent_reads on questionnaire.permission_text for select to cordee_app
  using ((select questionnaire.actor_participation()) is not null
    and exists (select from questionnaire.round_part p where p.permission_id = permission_text.permission_id));

-- Whether an item is answered can be read by who answers; what was answered is granted to nobody.
select platform.protect('questionnaire.answer');
grant select (participation_id, instrument, instrument_version, item, day), insert, update (value, reason, day)
  on questionnaire.answer to cordee_app;
create policy respondent_reads on questionnaire.answer for select to cordee_app
  using (participation_id = (select questionnaire.actor_participation()));
create policy respondent_gives on questionnaire.answer for insert to cordee_app
  with check (participation_id = (select questionnaire.actor_participation()) and exists (
    select from questionnaire.participation p
      join questionnaire.round r on r.id = p.round_id
      join questionnaire.round_part t on t.round_id = r.id
     where p.id = participation_id and p.status = 'started' and r.closed_on is null
       and t.instrument = answer.instrument and t.instrument_version = answer.instrument_version
       and answer.item = any (t.items)));
create policy respondent_corrects on questionnaire.answer for update to cordee_app
  using (participation_id = (select questionnaire.actor_participation()) and exists (
    select from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
     where p.id = participation_id and p.status = 'started' and r.closed_on is null))
  with check (participation_id = (select questionnaire.actor_participation()));

select platform.protect('questionnaire.score');
grant select, insert on questionnaire.score to cordee_app;
create policy scoring_reads on questionnaire.score for select to cordee_app
  using ((select platform.actor_is_job('scoring')));
create policy scoring_writes on questionnaire.score for insert to cordee_app
  with check ((select platform.actor_is_job('scoring')));

-- What was answered, for the job that computes scores and for nobody else.
create function questionnaire.values_to_score(asked uuid)
returns table (instrument text, instrument_version int, item text, value int, reason text)
language sql stable security definer set search_path = '' as $$
  select a.instrument, a.instrument_version, a.item, a.value, a.reason from questionnaire.answer a
   where a.participation_id = asked and platform.actor_is_job('scoring')
$$;

-- How many started, finished and refused, for the structure that asks.
create function questionnaire.flow(asked uuid) returns table (status text, many bigint)
language sql stable security definer set search_path = '' as $$
  select p.status, count(*) from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
   where r.id = asked and platform.actor_role() in ('director', 'professional')
     and r.structure_id = platform.actor_scope()
   group by p.status
$$;

grant select on questionnaire.answer, questionnaire.participation, questionnaire.round to cordee_lookup;
create policy lookup_reads on questionnaire.answer for select to cordee_lookup using (true);
create policy lookup_reads on questionnaire.participation for select to cordee_lookup using (true);
create policy lookup_reads on questionnaire.round for select to cordee_lookup using (true);
grant create on schema questionnaire to cordee_lookup;
alter function questionnaire.values_to_score(uuid) owner to cordee_lookup;
alter function questionnaire.flow(uuid) owner to cordee_lookup;
revoke create on schema questionnaire from cordee_lookup;
revoke execute on function questionnaire.values_to_score(uuid), questionnaire.flow(uuid) from public;
grant execute on function questionnaire.values_to_score(uuid), questionnaire.flow(uuid) to cordee_app;
