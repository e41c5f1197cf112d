-- Forms on paper, typed in by somebody: a second typing is kept beside the first until both agree.

create table questionnaire.second_entry (
  participation_id uuid not null references questionnaire.participation (id) on delete cascade,
  instrument       text not null check (instrument ~ '^[a-z0-9-]{1,40}$'),
  item             text not null check (length(item) between 1 and 20),
  value            int,
  reason           text check (reason in ('declined', 'not_applicable')),
  primary key (participation_id, instrument, item),
  constraint second_entry_is_a_value_or_a_reason check (num_nonnulls(value, reason) = 1)
);
select platform.protect('questionnaire.second_entry');
grant select (participation_id, instrument, item), insert, delete on questionnaire.second_entry to cordee_app;
create policy respondent_reads on questionnaire.second_entry for select to cordee_app
  using (participation_id = (select questionnaire.actor_participation()));
create policy paper_is_typed on questionnaire.second_entry for insert to cordee_app
  with check (participation_id = (select questionnaire.actor_participation()) and exists (
    select from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
     where p.id = participation_id and p.status = 'started' and p.mode = 'paper' and r.closed_on is null));
create policy paper_is_typed_again on questionnaire.second_entry for delete to cordee_app
  using (participation_id = (select questionnaire.actor_participation()));

-- A box left empty on paper, once both readings agree that it is.
grant delete on questionnaire.answer to cordee_app;
create policy paper_is_emptied on questionnaire.answer for delete to cordee_app
  using (participation_id = (select questionnaire.actor_participation()) and exists (
    select from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
     where p.id = participation_id and p.status = 'started' and p.mode = 'paper' and r.closed_on is null));

-- Which questions two typings disagree on, for who types; never by what.
create function questionnaire.typed_apart() returns table (instrument text, item text)
language sql stable security definer set search_path = '' as $$
  select coalesce(a.instrument, s.instrument), coalesce(a.item, s.item)
    from (select * from questionnaire.answer where participation_id = questionnaire.actor_participation()) a
    full join (select * from questionnaire.second_entry where participation_id = questionnaire.actor_participation()) s
      on s.instrument = a.instrument and s.item = a.item
   where (a.value, a.reason) is distinct from (s.value, s.reason)
$$;
grant select on questionnaire.second_entry to cordee_lookup;
create policy lookup_reads on questionnaire.second_entry for select to cordee_lookup using (true);
grant create on schema questionnaire to cordee_lookup;
alter function questionnaire.typed_apart() owner to cordee_lookup;
revoke create on schema questionnaire from cordee_lookup;
revoke execute on function questionnaire.typed_apart() from public;
grant execute on function questionnaire.typed_apart() to cordee_app;
