-- Whether an answer belongs to what is asked is looked up once for all the answers that come together, by one function whose
-- plan is kept. The rule stays: what the round asks, while the participation is begun and the round takes answers.

create function questionnaire.asked() returns table (instrument text, instrument_version int, item text)
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select t.instrument, t.instrument_version, unnest(t.items)
    from questionnaire.participation p
    join questionnaire.round r on r.id = p.round_id
    join questionnaire.round_part t on t.round_id = r.id
   where p.id = questionnaire.actor_participation() and p.status = 'started'
     and (r.closed_on is null or (p.mode = 'paper' and platform.actor_today() <= r.closed_on + 21));
end
$$;
grant select on questionnaire.round_part to cordee_lookup;
create policy lookup_reads on questionnaire.round_part for select to cordee_lookup using (true);
grant create on schema questionnaire to cordee_lookup;
alter function questionnaire.asked() owner to cordee_lookup;
revoke create on schema questionnaire from cordee_lookup;
revoke execute on function questionnaire.asked() from public;
grant execute on function questionnaire.asked() to cordee_app;

drop policy respondent_gives on questionnaire.answer;
create policy respondent_gives on questionnaire.answer for insert to cordee_app
  with check (participation_id = (select questionnaire.actor_participation())
    and (instrument, instrument_version, item) in
        (select a.instrument, a.instrument_version, a.item from questionnaire.asked() a));
drop policy respondent_corrects on questionnaire.answer;
create policy respondent_corrects on questionnaire.answer for update to cordee_app
  using (participation_id = (select questionnaire.actor_participation()) and exists (select from questionnaire.asked()))
  with check (participation_id = (select questionnaire.actor_participation()));
drop policy left_out_is_asked_again on questionnaire.answer;
create policy left_out_is_asked_again on questionnaire.answer for delete to cordee_app
  using (participation_id = (select questionnaire.actor_participation()) and reason = 'not_asked'
    and exists (select from questionnaire.asked()));
drop policy paper_is_emptied on questionnaire.answer;
create policy paper_is_emptied on questionnaire.answer for delete to cordee_app
  using (participation_id = (select questionnaire.actor_participation()) and exists (select from questionnaire.asked())
    and exists (select from questionnaire.participation p where p.id = participation_id and p.mode = 'paper'));
drop policy paper_is_typed on questionnaire.second_entry;
create policy paper_is_typed on questionnaire.second_entry for insert to cordee_app
  with check (participation_id = (select questionnaire.actor_participation()) and exists (select from questionnaire.asked())
    and exists (select from questionnaire.participation p where p.id = participation_id and p.mode = 'paper'));
drop function questionnaire.takes_answers(uuid);

-- The permissions whose words the actor is asked in, looked up once for all the words of a page.
create function questionnaire.asked_under() returns setof uuid
language plpgsql stable security definer set search_path = '' as $$
begin
  return query select t.permission_id
    from questionnaire.participation p join questionnaire.round_part t on t.round_id = p.round_id
   where p.id = questionnaire.actor_participation() and t.permission_id is not null;
end
$$;
grant create on schema questionnaire to cordee_lookup;
alter function questionnaire.asked_under() owner to cordee_lookup;
revoke create on schema questionnaire from cordee_lookup;
revoke execute on function questionnaire.asked_under() from public;
grant execute on function questionnaire.asked_under() to cordee_app;
drop policy respondent_reads on questionnaire.permission_text;
create policy respondent_reads on questionnaire.permission_text for select to cordee_app
  using (permission_id in (select questionnaire.asked_under()));
