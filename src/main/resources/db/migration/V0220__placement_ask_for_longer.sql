-- A later last day for a placement that runs: asked by one side, agreed by each of the others (the peer, the structure, and
-- the school for a trainee). With the last yes the database moves the last day by itself, once.
create table placement.extension (
  id           uuid primary key,
  placement_id uuid not null references placement.placement (id) on delete cascade,
  until        date not null,
  instead_of   date not null,
  asked_by     text not null check (asked_by in ('peer', 'structure', 'school')),
  asked_on     date not null,
  peer_on      date,
  structure_on date,
  school_on    date,
  state        text not null default 'asked' check (state in ('asked', 'agreed', 'declined', 'withdrawn')),
  constraint extension_is_later check (until > instead_of)
);
create unique index extension_one_open on placement.extension (placement_id) where state = 'asked';
create index extension_placement on placement.extension (placement_id, id desc);
select platform.protect('placement.extension');
select platform.audited('placement.extension', 'id');
grant select, insert on placement.extension to cordee_app;
grant update (peer_on, structure_on, school_on, state) on placement.extension to cordee_app;

-- The side of the placement the actor stands on; null on none. Those who accompany ask for the structure, and only its
-- director says its yes.
create function placement.actor_side(placement uuid) returns text language sql stable as $$
  select case platform.actor_role() when 'peer' then 'peer' when 'trainer' then 'school' else 'structure' end
    from placement.placement p
   where p.id = actor_side.placement
     and case platform.actor_role()
           when 'peer' then p.peer_id = platform.actor_scope()
           when 'director' then p.structure_id = platform.actor_scope()
           when 'professional' then p.structure_id = platform.actor_scope()
             and platform.actor_account() in (p.referent_account_id, p.deputy_account_id)
           when 'trainer' then p.training_body_id = platform.actor_scope()
           else false end
$$;

create policy sides_read on placement.extension for select to cordee_app
  using (placement.actor_side(placement_id) is not null);
create policy sides_ask on placement.extension for insert to cordee_app
  with check (state = 'asked' and asked_by = placement.actor_side(placement_id)
    and exists (select from placement.placement p
                 where p.id = placement_id and p.state = 'active' and p.ends_on = instead_of));
create policy sides_answer on placement.extension for update to cordee_app
  using (state = 'asked' and placement.actor_side(placement_id) is not null)
  with check (placement.actor_side(placement_id) is not null);

-- Each side says its own yes or no; whoever asked takes it back; nobody writes that all agreed.
create function placement.own_word_on_extension() returns trigger language plpgsql as $$
declare
  role text := platform.actor_role();
  side text := placement.actor_side(new.placement_id);
  was placement.extension := case when tg_op = 'UPDATE' then old end;
begin
  if (new.peer_on is distinct from was.peer_on and role <> 'peer')
      or (new.structure_on is distinct from was.structure_on and role <> 'director')
      or (new.school_on is distinct from was.school_on and role <> 'trainer')
      or new.state = 'agreed'
      or (new.state = 'declined' and (side = new.asked_by or role = 'professional'))
      or (new.state = 'withdrawn' and side <> new.asked_by) then
    raise exception 'each side says its own word' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_word before insert or update on placement.extension for each row
  execute function placement.own_word_on_extension();

-- A school changes nothing of a placement but its answer; what the database does with an agreed extension is not its act.
create or replace function placement.school_only_answers() returns trigger language plpgsql as $$
begin
  if platform.actor_role() = 'trainer' and current_user <> 'cordee_lookup'
      and ((to_jsonb(new) - '{training_agreed_on,state,version}'::text[])
             is distinct from (to_jsonb(old) - '{training_agreed_on,state,version}'::text[])
        or old.state <> 'proposed') then
    raise exception 'a school answers a proposal' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Everybody said yes: the last day moves. Not when the placement ended or its last day was changed meanwhile.
create function placement.extend_when_agreed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.state <> 'asked' or new.peer_on is null or new.structure_on is null
      or (new.school_on is null and exists (select from placement.placement p
            where p.id = new.placement_id and p.training_body_id is not null
              and placement.school_answers(p.training_body_id))) then
    return new;
  end if;
  update placement.placement p set ends_on = new.until, version = p.version + 1
   where p.id = new.placement_id and p.state = 'active' and p.ends_on = new.instead_of;
  if not found then
    raise exception 'the placement changed meanwhile' using errcode = 'check_violation',
      constraint = 'extension_of_the_day_agreed';
  end if;
  new.state := 'agreed';
  return new;
end $$;
grant create on schema placement to cordee_lookup;
alter function placement.extend_when_agreed() owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
grant update (ends_on) on placement.placement to cordee_lookup;
create policy lookup_extends on placement.placement for update to cordee_lookup
  using (state = 'active') with check (state = 'active');
-- after own_word: triggers run by name
create trigger then_extend before update on placement.extension for each row
  execute function placement.extend_when_agreed();
