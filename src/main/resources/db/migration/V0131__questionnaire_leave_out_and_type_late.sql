-- Items left out, paper typed in late, and who opened a round.
-- An item may be left out by the answer to another one: it is kept as not asked, so that nobody is asked it again.

alter table questionnaire.answer drop constraint answer_reason_check;
alter table questionnaire.answer add constraint answer_reason_check
  check (reason in ('declined', 'not_applicable', 'not_asked'));
alter table questionnaire.second_entry drop constraint second_entry_reason_check;
alter table questionnaire.second_entry add constraint second_entry_reason_check
  check (reason in ('declined', 'not_applicable', 'not_asked'));

-- Which questions were left out, for whoever answers; never by which answer.
create function questionnaire.left_out() returns table (instrument text, item text)
language sql stable security definer set search_path = '' as $$
  select a.instrument, a.item from questionnaire.answer a
   where a.participation_id = questionnaire.actor_participation() and a.reason = 'not_asked'
$$;
grant create on schema questionnaire to cordee_lookup;
alter function questionnaire.left_out() owner to cordee_lookup;
revoke create on schema questionnaire from cordee_lookup;
revoke execute on function questionnaire.left_out() from public;
grant execute on function questionnaire.left_out() to cordee_app;

-- A round on paper is often typed in after it is over: for 21 days more, and only what was never begun on a screen.
create function questionnaire.takes_answers(asked uuid) returns boolean
language sql stable set search_path = '' as $$
  select exists (select from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
   where p.id = asked and p.status = 'started'
     and (r.closed_on is null or (p.mode = 'paper' and platform.actor_today() <= r.closed_on + 21)))
$$;
revoke execute on function questionnaire.takes_answers(uuid) from public;
grant execute on function questionnaire.takes_answers(uuid) to cordee_app;

drop policy respondent_gives on questionnaire.answer;
create policy respondent_gives on questionnaire.answer for insert to cordee_app
  with check (participation_id = (select questionnaire.actor_participation())
    and (select questionnaire.takes_answers(questionnaire.actor_participation()))
    and exists (
      select from questionnaire.participation p join questionnaire.round_part t on t.round_id = p.round_id
       where p.id = participation_id and t.instrument = answer.instrument
         and t.instrument_version = answer.instrument_version and answer.item = any (t.items)));
drop policy respondent_corrects on questionnaire.answer;
create policy respondent_corrects on questionnaire.answer for update to cordee_app
  using (participation_id = (select questionnaire.actor_participation())
    and (select questionnaire.takes_answers(questionnaire.actor_participation())))
  with check (participation_id = (select questionnaire.actor_participation()));
drop policy paper_is_typed on questionnaire.second_entry;
create policy paper_is_typed on questionnaire.second_entry for insert to cordee_app
  with check (participation_id = (select questionnaire.actor_participation())
    and (select questionnaire.takes_answers(questionnaire.actor_participation()))
    and exists (select from questionnaire.participation p where p.id = participation_id and p.mode = 'paper'));
drop policy paper_is_emptied on questionnaire.answer;
create policy paper_is_emptied on questionnaire.answer for delete to cordee_app
  using (participation_id = (select questionnaire.actor_participation())
    and (select questionnaire.takes_answers(questionnaire.actor_participation()))
    and exists (select from questionnaire.participation p where p.id = participation_id and p.mode = 'paper'));
-- The other answer was changed: the item is to be asked after all.
create policy left_out_is_asked_again on questionnaire.answer for delete to cordee_app
  using (participation_id = (select questionnaire.actor_participation()) and reason = 'not_asked'
    and (select questionnaire.takes_answers(questionnaire.actor_participation())));

-- By which function of the structure a round was opened; empty for rounds opened before this was kept.
alter table questionnaire.round add column opened_as text check (opened_as in ('director', 'professional'));
drop policy team_opens on questionnaire.round;
create policy team_opens on questionnaire.round for insert to cordee_app
  with check ((select platform.actor_role()) in ('director', 'professional') and opened_as = (select platform.actor_role())
    and structure_id = (select platform.actor_scope()) and closed_on is null);
