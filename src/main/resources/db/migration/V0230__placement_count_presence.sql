-- Hours in presence of a trainee: entered by the trainee, one line a day, and confirmed by who accompanies them. Confirmed
-- hours are read by the school. Nothing here knows of a pause.

-- What the actor is to a placement in training: peer, tutor (référent or deputy), school, or none.
create function placement.training_side(of_placement uuid) returns text language sql stable as $$
  select case
      when platform.actor_role() = 'peer' and p.peer_id = platform.actor_scope() then 'peer'
      when platform.actor_role() in ('professional', 'director') and p.structure_id = platform.actor_scope()
        and platform.actor_account() in (p.referent_account_id, p.deputy_account_id) then 'tutor'
      when platform.actor_role() = 'trainer' and p.training_body_id = platform.actor_scope() then 'school' end
    from placement.placement p where p.id = training_side.of_placement and p.status = 'trainee'
$$;

create table placement.presence (
  id           uuid primary key,
  placement_id uuid not null references placement.placement (id) on delete cascade,
  day          date not null,
  minutes      smallint not null check (minutes between 15 and 720 and minutes % 15 = 0),
  state        text not null default 'waiting' check (state in ('waiting', 'confirmed', 'back')),
  note         text check (length(note) between 1 and 200),
  settled_on   date,
  settled_by   uuid references account.account (id) on delete set null,
  version      int not null default 0,
  constraint presence_once_a_day unique (placement_id, day),
  constraint presence_settled_on_a_day check ((state = 'waiting') = (settled_on is null)),
  constraint presence_back_says_why check ((state = 'back') = (note is not null))
);
create index presence_settler on placement.presence (settled_by) where settled_by is not null;
select platform.protect('placement.presence');
select platform.audited('placement.presence', 'id');
grant select, insert, delete on placement.presence to cordee_app;
grant update (minutes, state, note, settled_on, settled_by, version) on placement.presence to cordee_app;
create policy both_sides_read on placement.presence for select to cordee_app
  using (placement.actor_is_peer_of(placement_id) or placement.actor_holds_file(placement_id));
create policy school_reads_confirmed on placement.presence for select to cordee_app
  using (state = 'confirmed' and (select platform.actor_role()) = 'trainer'
    and placement.training_side(placement_id) = 'school');
create policy peer_enters on placement.presence for insert to cordee_app
  with check (state = 'waiting' and placement.actor_is_peer_of(placement_id)
    and exists (select from placement.placement p where p.id = placement_id and p.status = 'trainee'
      and presence.day between p.started_on and least(p.ended_on, platform.actor_today())));
create policy peer_corrects on placement.presence for update to cordee_app
  using (state <> 'confirmed' and placement.actor_is_peer_of(placement_id))
  with check (state = 'waiting' and placement.actor_is_peer_of(placement_id));
create policy file_settles on placement.presence for update to cordee_app
  using (placement.actor_holds_file(placement_id)) with check (placement.actor_holds_file(placement_id));
create policy peer_takes_away on placement.presence for delete to cordee_app
  using (state <> 'confirmed' and placement.actor_is_peer_of(placement_id));

-- Nobody confirms their own hours, nobody else changes them, and who settles says so under their own name.
create function placement.presence_by_two() returns trigger language plpgsql as $$
begin
  if pg_trigger_depth() > 1 then
    return new;
  end if;
  if platform.actor_role() is distinct from 'peer'
      and (new.minutes <> old.minutes or (new.state <> 'waiting' and new.settled_by is distinct from platform.actor_account())) then
    raise exception 'who settles hours does not write them' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger presence_by_two before update on placement.presence
  for each row execute function placement.presence_by_two();

-- What a placement in training kept about a peer goes where the peer's record goes.
grant select, delete on placement.presence to cordee_lookup;
create policy lookup_reads on placement.presence for select to cordee_lookup using (true);
create policy lookup_forgets on placement.presence for delete to cordee_lookup using (true);
create function placement.forget_presence() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from placement.presence where placement_id = old.id;
  return null;
end $$;
create trigger forget_presence after update of peer_id on placement.placement for each row
  when (old.peer_id is not null and new.peer_id is null) execute function placement.forget_presence();
grant create on schema placement to cordee_lookup;
alter function placement.forget_presence() owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
