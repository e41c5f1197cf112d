-- What answers say, computed when a quarter is over, protected, and kept as it was let out. A result holds statistics about
-- enough people only; which scores it rests on is marked on the scores, so that a later one is not about a few people more.

alter table questionnaire.score
  add column structure_through date,
  add column region_through    date;
grant update (structure_through, region_through) on questionnaire.score to cordee_app;
create policy results_read on questionnaire.score for select to cordee_app
  using ((select platform.actor_is_job('results')));
create policy results_mark on questionnaire.score for update to cordee_app
  using ((select platform.actor_is_job('results'))) with check ((select platform.actor_is_job('results')));
create policy results_read on questionnaire.participation for select to cordee_app
  using ((select platform.actor_is_job('results')));
create policy results_read on questionnaire.round for select to cordee_app
  using ((select platform.actor_is_job('results')));
create index participation_complete on questionnaire.participation (round_id, day) where scored;

-- Whether a structure lets its own result stand, without its name, among those of the region.
create table questionnaire.sharing (
  structure_id uuid primary key references structure.structure (id),
  agreed       boolean not null,
  decided_by   uuid references account.account (id) on delete set null,
  decided_on   date not null,
  version      int not null default 0
);
select platform.protect('questionnaire.sharing');
select platform.audited('questionnaire.sharing', 'structure_id');
grant select, insert, update (agreed, decided_by, decided_on, version) on questionnaire.sharing to cordee_app;
create policy team_reads on questionnaire.sharing for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional') and structure_id = (select platform.actor_scope()));
create policy director_decides on questionnaire.sharing for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and decided_by = (select platform.actor_account()));
create policy director_changes on questionnaire.sharing for update to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check (decided_by = (select platform.actor_account()));
create policy results_read on questionnaire.sharing for select to cordee_app
  using ((select platform.actor_is_job('results')));

-- Which quarters a territory has behind it.
create table questionnaire.result_quarter (
  territory_id uuid not null references structure.territory (id),
  through      date not null,
  released_on  date not null,
  primary key (territory_id, through),
  constraint result_quarter_was_over check (released_on > through)
);
select platform.protect('questionnaire.result_quarter');
grant select, insert on questionnaire.result_quarter to cordee_app;
create policy results_read on questionnaire.result_quarter for select to cordee_app
  using ((select platform.actor_is_job('results')));
create policy results_write on questionnaire.result_quarter for insert to cordee_app
  with check ((select platform.actor_is_job('results')));

-- A change between the start and a later moment; of one structure, or of the region where the structure is null.
create table questionnaire.result (
  id                 uuid primary key,
  territory_id       uuid not null references structure.territory (id),
  structure_id       uuid references structure.structure (id),
  respondent         text not null check (respondent in ('person', 'professional', 'peer', 'relative')),
  instrument         text not null check (instrument ~ '^[a-z0-9-]{1,40}$'),
  instrument_version int not null check (instrument_version > 0),
  language           text not null check (language in ('fr', 'en')),
  scale              text not null check (length(scale) between 1 and 40),
  moment             text not null check (moment in ('m3', 'm6', 'm12', 'quarterly', 'yearly')),
  through            date not null,
  answers            int not null,
  claim_level        int not null check (claim_level between 0 and 5),
  content            jsonb not null,
  constraint result_is_about_enough
    check (answers >= case when structure_id is not null and respondent in ('professional', 'peer') then 5 else 11 end),
  constraint result_once unique nulls not distinct
    (territory_id, structure_id, respondent, instrument, instrument_version, language, scale, moment, through)
);
create index result_of_structure on questionnaire.result (structure_id, through desc) where structure_id is not null;
create index result_of_region on questionnaire.result (territory_id, through desc) where structure_id is null;
select platform.protect('questionnaire.result');
grant select, insert on questionnaire.result to cordee_app;
create policy team_reads on questionnaire.result for select to cordee_app
  using (structure_id is not null and (select platform.actor_role()) in ('director', 'professional')
    and structure_id = (select platform.actor_scope()));
create policy anybody_reads_the_region on questionnaire.result for select to cordee_app
  using (structure_id is null and (select platform.actor_kind()) in ('visitor', 'person', 'demo'));
create policy results_read on questionnaire.result for select to cordee_app
  using ((select platform.actor_is_job('results')));
create policy results_write on questionnaire.result for insert to cordee_app
  with check ((select platform.actor_is_job('results')));

-- The mean of one month's answers; each answer is in one month only.
create table questionnaire.result_point (
  territory_id       uuid not null references structure.territory (id),
  structure_id       uuid references structure.structure (id),
  respondent         text not null check (respondent in ('person', 'professional', 'peer', 'relative')),
  instrument         text not null check (instrument ~ '^[a-z0-9-]{1,40}$'),
  instrument_version int not null check (instrument_version > 0),
  language           text not null check (language in ('fr', 'en')),
  scale              text not null check (length(scale) between 1 and 40),
  through            date not null,
  answers            int not null,
  structures         int not null check (structures > 0),
  greatest           int not null check (greatest > 0),
  mean               double precision not null,
  constraint result_point_is_about_enough
    check (answers >= case when structure_id is not null and respondent in ('professional', 'peer') then 5 else 11 end),
  constraint result_point_once unique nulls not distinct
    (territory_id, structure_id, respondent, instrument, instrument_version, language, scale, through)
);
create index result_point_structure on questionnaire.result_point (structure_id) where structure_id is not null;
select platform.protect('questionnaire.result_point');
grant select, insert on questionnaire.result_point to cordee_app;
create policy team_reads on questionnaire.result_point for select to cordee_app
  using (structure_id is not null and (select platform.actor_role()) in ('director', 'professional')
    and structure_id = (select platform.actor_scope()));
create policy anybody_reads_the_region on questionnaire.result_point for select to cordee_app
  using (structure_id is null and (select platform.actor_kind()) in ('visitor', 'person', 'demo'));
create policy results_read on questionnaire.result_point for select to cordee_app
  using ((select platform.actor_is_job('results')));
create policy results_write on questionnaire.result_point for insert to cordee_app
  with check ((select platform.actor_is_job('results')));

-- How the items of a scale vary together at the start: what Cronbach's alpha is made of, never an answer. At least 100
-- people who answered every item; nothing below.
create function questionnaire.spread_of_items(
  structures uuid[], asked text, asked_version int, asked_language text, asked_items text[], reversed text[], until date)
returns table (people bigint, of_items double precision, of_totals double precision, deviation_of_means double precision)
language sql stable security definer set search_path = '' as $$
  with given as (
    select a.participation_id, a.item, (case when a.item = any (reversed) then - a.value else a.value end) as value
      from questionnaire.answer a
      join questionnaire.participation p on p.id = a.participation_id
      join questionnaire.round r on r.id = p.round_id
     where platform.actor_is_job('results') and r.structure_id = any (structures) and r.moment = 't0'
       and p.scored and p.day <= until and p.language = asked_language
       and a.instrument = asked and a.instrument_version = asked_version
       and a.item = any (asked_items) and a.value is not null),
  totals as (
    select participation_id, sum(value) as total from given
     group by participation_id having count(*) = cardinality(asked_items)),
  spreads as (
    select var_samp(value) as spread from given g
     where exists (select from totals t where t.participation_id = g.participation_id) group by item)
  select count(*), (select sum(spread) from spreads)::double precision, var_samp(total)::double precision,
         (stddev_samp(total) / cardinality(asked_items))::double precision
    from totals having count(*) >= 100
$$;
grant create on schema questionnaire to cordee_lookup;
alter function questionnaire.spread_of_items(uuid[], text, int, text, text[], text[], date) owner to cordee_lookup;
revoke create on schema questionnaire from cordee_lookup;
revoke execute on function questionnaire.spread_of_items(uuid[], text, int, text, text[], text[], date) from public;
grant execute on function questionnaire.spread_of_items(uuid[], text, int, text, text[], text[], date) to cordee_app;
