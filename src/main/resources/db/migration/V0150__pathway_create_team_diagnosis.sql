-- What a team says of its practices, each member alone and by one link: counters and nothing else. No row is about an
-- answer, so none can be read, ordered or matched with the function of whoever gave it.

create table pathway.diagnosis (
  id              uuid primary key,
  path_id         uuid not null references pathway.path (id) on delete cascade,
  structure_id    uuid not null references structure.structure (id),
  content_version int not null check (content_version > 0),
  sections        text[] not null check (cardinality(sections) between 1 and 12),
  team_size       int not null check (team_size between 5 and 200),
  join_mark       bytea not null unique,
  opened_on       date not null,
  closes_on       date not null,
  closed_on       date,
  version         int not null default 0,
  constraint diagnosis_dates_in_order check (closes_on >= opened_on and closed_on >= opened_on)
);
-- Two rounds at once would tell, by subtraction, who answered one and not the other.
create unique index diagnosis_one_at_a_time on pathway.diagnosis (structure_id) where closed_on is null;
create index diagnosis_of_path on pathway.diagnosis (path_id, opened_on desc);
create index diagnosis_of_structure on pathway.diagnosis (structure_id, opened_on desc);
select platform.protect('pathway.diagnosis');
select platform.audited('pathway.diagnosis', 'id');
grant select, insert, update (closes_on, closed_on, version) on pathway.diagnosis to cordee_app;
create policy readers_of_the_path on pathway.diagnosis for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy team_opens on pathway.diagnosis for insert to cordee_app
  with check ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope())
    and exists (select from pathway.path p where p.id = path_id and p.structure_id = diagnosis.structure_id));
create policy team_changes on pathway.diagnosis for update to cordee_app
  using ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()));

-- How many answered; how many chose each level of each practice; how many of each function. Not audited: an entry would
-- tell the minute of an answer.
create table pathway.diagnosis_count (
  diagnosis_id uuid primary key references pathway.diagnosis (id) on delete cascade,
  answers      int not null default 0 check (answers >= 0)
);
create table pathway.diagnosis_tally (
  diagnosis_id uuid not null references pathway.diagnosis (id) on delete cascade,
  practice     text not null check (practice ~ '^[a-z_]{1,40}$'),
  level        smallint not null check (level between 0 and 2),
  answers      int not null default 0 check (answers >= 0),
  primary key (diagnosis_id, practice, level)
);
create table pathway.diagnosis_function (
  diagnosis_id  uuid not null references pathway.diagnosis (id) on delete cascade,
  team_function text not null check (team_function ~ '^[a-z_]{1,40}$'),
  answers       int not null default 0 check (answers >= 0),
  primary key (diagnosis_id, team_function)
);
select platform.protect('pathway.diagnosis_count');
select platform.protect('pathway.diagnosis_tally');
select platform.protect('pathway.diagnosis_function');
grant select, insert on pathway.diagnosis_count, pathway.diagnosis_tally, pathway.diagnosis_function to cordee_app;

-- Read once the round is over, by the team alone; each level and function only from five answers on.
create policy team_reads_when_over on pathway.diagnosis_count for select to cordee_app
  using (exists (select from pathway.diagnosis d
    where d.id = diagnosis_id and d.structure_id = (select platform.actor_scope())
      and (select platform.actor_role()) in ('professional', 'director')
      and (d.closed_on is not null or d.closes_on < (select platform.actor_today()))));
create policy team_reads_when_over on pathway.diagnosis_tally for select to cordee_app
  using (exists (select from pathway.diagnosis_count c where c.diagnosis_id = diagnosis_tally.diagnosis_id
      and c.answers >= 5));
create policy team_reads_when_over on pathway.diagnosis_function for select to cordee_app
  using (exists (select from pathway.diagnosis_count c where c.diagnosis_id = diagnosis_function.diagnosis_id
      and c.answers >= 5));
-- Counters are born at nought, with their round.
create policy team_opens on pathway.diagnosis_count for insert to cordee_app
  with check (answers = 0 and exists (select from pathway.diagnosis d
    where d.id = diagnosis_id and d.structure_id = (select platform.actor_scope())
      and (select platform.actor_role()) in ('professional', 'director')));
create policy team_opens on pathway.diagnosis_tally for insert to cordee_app
  with check (answers = 0 and exists (select from pathway.diagnosis d
    where d.id = diagnosis_id and d.structure_id = (select platform.actor_scope())
      and (select platform.actor_role()) in ('professional', 'director')));
create policy team_opens on pathway.diagnosis_function for insert to cordee_app
  with check (answers = 0 and exists (select from pathway.diagnosis d
    where d.id = diagnosis_id and d.structure_id = (select platform.actor_scope())
      and (select platform.actor_role()) in ('professional', 'director')));

grant select on pathway.diagnosis to cordee_lookup;
grant select, update (answers) on pathway.diagnosis_count, pathway.diagnosis_tally, pathway.diagnosis_function
  to cordee_lookup;
create policy lookup_reads on pathway.diagnosis for select to cordee_lookup using (true);
create policy lookup_reads on pathway.diagnosis_count for select to cordee_lookup using (true);
create policy lookup_counts on pathway.diagnosis_count for update to cordee_lookup using (true);
create policy lookup_reads on pathway.diagnosis_tally for select to cordee_lookup using (true);
create policy lookup_counts on pathway.diagnosis_tally for update to cordee_lookup using (true);
create policy lookup_reads on pathway.diagnosis_function for select to cordee_lookup using (true);
create policy lookup_counts on pathway.diagnosis_function for update to cordee_lookup using (true);

-- The round a link opens, for whoever holds it: what is asked, and whether it still takes answers.
create function pathway.diagnosis_of_link(mark bytea)
returns table (id uuid, content_version int, sections text[], state text)
language sql stable security definer set search_path = '' as $$
  select d.id, d.content_version, d.sections,
         case when d.closed_on is not null or d.closes_on < platform.actor_today() then 'over'
              when c.answers >= d.team_size then 'full' else 'open' end
    from pathway.diagnosis d join pathway.diagnosis_count c on c.diagnosis_id = d.id
   where d.join_mark = mark
$$;

-- Counts one answer. Every row of the round is written anew, whatever was chosen: nothing of a row's version or place
-- tells which was raised last. The first statement is the lock: answers come one after the other, and never too many.
create function pathway.count_diagnosis(mark bytea, practices text[], levels int[], their_function text)
returns text language plpgsql security definer set search_path = '' as $$
declare
  round uuid;
  found_state text;
begin
  select r.id, r.state into round, found_state from pathway.diagnosis_of_link(mark) r;
  if round is null then
    return 'unknown';
  elsif found_state <> 'open' then
    return found_state;
  end if;
  update pathway.diagnosis_count c set answers = c.answers + 1
   where c.diagnosis_id = round
     and c.answers < (select d.team_size from pathway.diagnosis d where d.id = round);
  if not found then
    return 'full';
  end if;
  if (select count(*) from unnest(practices, levels) g (practice, level)
        join pathway.diagnosis_tally t on t.diagnosis_id = round and t.practice = g.practice and t.level = g.level)
     <> (select count(distinct t.practice) from pathway.diagnosis_tally t where t.diagnosis_id = round)
     or cardinality(practices) <> (select count(distinct g) from unnest(practices) g)
     or cardinality(practices) <> cardinality(levels)
     or not exists (select from pathway.diagnosis_function f
                     where f.diagnosis_id = round and f.team_function = their_function) then
    raise exception 'an answer is one level of each practice and one function' using errcode = 'check_violation';
  end if;
  update pathway.diagnosis_tally t
     set answers = t.answers
       + (case when exists (select from unnest(practices, levels) g (practice, level)
                             where g.practice = t.practice and g.level = t.level) then 1 else 0 end)
   where t.diagnosis_id = round;
  update pathway.diagnosis_function f
     set answers = f.answers + (case when f.team_function = their_function then 1 else 0 end)
   where f.diagnosis_id = round;
  return 'given';
end
$$;

-- While a round runs, its team learns one thing: whether five have answered.
create function pathway.diagnosis_has_enough(asked uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select c.answers >= 5 from pathway.diagnosis d join pathway.diagnosis_count c on c.diagnosis_id = d.id
   where d.id = asked and d.structure_id = platform.actor_scope()
     and platform.actor_role() in ('professional', 'director')
$$;

grant create on schema pathway to cordee_lookup;
alter function pathway.diagnosis_of_link(bytea) owner to cordee_lookup;
alter function pathway.count_diagnosis(bytea, text[], int[], text) owner to cordee_lookup;
alter function pathway.diagnosis_has_enough(uuid) owner to cordee_lookup;
revoke create on schema pathway from cordee_lookup;
revoke execute on function pathway.diagnosis_of_link(bytea), pathway.count_diagnosis(bytea, text[], int[], text),
  pathway.diagnosis_has_enough(uuid) from public;
grant execute on function pathway.diagnosis_of_link(bytea), pathway.count_diagnosis(bytea, text[], int[], text),
  pathway.diagnosis_has_enough(uuid) to cordee_app;
