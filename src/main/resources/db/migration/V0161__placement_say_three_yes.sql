-- A trainee's placement is agreed by three: the peer, the structure, and the school that sends them. What was agreed
-- before stays agreed: the rule holds for the moment of agreeing.
alter table placement.placement add column training_agreed_on date;
grant update (training_agreed_on) on placement.placement to cordee_app;

create policy training_body_answers on placement.placement for update to cordee_app
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope()));

-- Nobody says yes in somebody else's place.
create or replace function placement.own_yes() returns trigger language plpgsql as $$
begin
  if new.peer_agreed_on is not null and platform.actor_role() is distinct from 'peer'
      and (tg_op = 'INSERT' or old.peer_agreed_on is distinct from new.peer_agreed_on) then
    raise exception 'only the peer says the peer''s yes' using errcode = 'insufficient_privilege';
  end if;
  if new.structure_agreed_on is not null and platform.actor_role() is distinct from 'director'
      and (tg_op = 'INSERT' or old.structure_agreed_on is distinct from new.structure_agreed_on) then
    raise exception 'only the director says the structure''s yes' using errcode = 'insufficient_privilege';
  end if;
  if new.training_agreed_on is not null and platform.actor_role() is distinct from 'trainer'
      and (tg_op = 'INSERT' or old.training_agreed_on is distinct from new.training_agreed_on) then
    raise exception 'only the school says the school''s yes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
drop trigger own_yes on placement.placement;
create trigger own_yes before insert or update of peer_agreed_on, structure_agreed_on, training_agreed_on
  on placement.placement for each row execute function placement.own_yes();

-- The school answers a proposal and changes nothing else of it.
create function placement.school_only_answers() returns trigger language plpgsql as $$
begin
  if platform.actor_role() = 'trainer'
      and ((to_jsonb(new) - '{training_agreed_on,state,version}'::text[])
             is distinct from (to_jsonb(old) - '{training_agreed_on,state,version}'::text[])
        or old.state <> 'proposed') then
    raise exception 'a school answers a proposal' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger school_only_answers before update on placement.placement for each row
  execute function placement.school_only_answers();

create function placement.agreed_by_three() returns trigger language plpgsql as $$
begin
  if new.training_body_id is not null and new.training_agreed_on is null then
    raise exception 'the school has not said yes' using errcode = 'check_violation',
      constraint = 'placement_school_agreed';
  end if;
  return new;
end $$;
create trigger agreed_by_three before update on placement.placement for each row
  when (new.state = 'agreed' and old.state = 'proposed') execute function placement.agreed_by_three();
