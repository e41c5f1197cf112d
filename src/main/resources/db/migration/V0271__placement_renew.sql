-- The next placement of the same person in the same place, proposed before the first is over: one prepared beside one that
-- runs, never two of either, and never two on the same day.
alter table placement.placement add column renews uuid references placement.placement (id) on delete set null;
create unique index placement_renewed_once on placement.placement (renews)
  where renews is not null and state in ('proposed', 'agreed', 'active');

-- The days a placement takes or would take; what is not said, and what began after its planned last day, has no bound.
create function placement.stay(started date, starts date, ends date) returns daterange language sql immutable as $$
  select daterange(case when coalesce(started, starts) <= ends or ends is null then coalesce(started, starts) end,
                   ends, '[]')
$$;
drop index placement.placement_live_once;
create unique index placement_runs_once on placement.placement (peer_id, (coalesce(unit_id, structure_id)))
  where state = 'active';
create unique index placement_prepared_once on placement.placement (peer_id, (coalesce(unit_id, structure_id)))
  where state in ('proposed', 'agreed');
alter table placement.placement add constraint placement_in_turn exclude using gist (
  peer_id with =, (coalesce(unit_id, structure_id)) with =, (placement.stay(started_on, starts_on, ends_on)) with &&)
  where (state in ('proposed', 'agreed', 'active'));

-- A peer proposes nothing but the next of their own.
create policy peer_renews on placement.placement for insert to cordee_app
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and renews is not null and state = 'proposed' and not peer_first
    and proposed_by = (select platform.actor_account()));

-- The next one is of the same person, in the same place, on the same footing, of what runs or ran.
create function placement.renews_its_own() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from placement.placement o
      where o.id = new.renews and o.state in ('active', 'ended') and o.peer_id = new.peer_id
        and o.structure_id = new.structure_id and o.unit_id is not distinct from new.unit_id
        and o.territory_id = new.territory_id and o.status = new.status) then
    raise exception 'it renews another placement' using errcode = 'check_violation',
      constraint = 'placement_renews_its_own';
  end if;
  return new;
end $$;
create trigger renews_its_own before insert on placement.placement for each row
  when (new.renews is not null) execute function placement.renews_its_own();

-- What is done, the people met and the papers whose validity goes on come along; hours, reviews and documents stay where
-- they were. A paper without an end, and a check, belong to the placement they were given for.
create function placement.carry_on() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into placement.mission (id, placement_id, sheet_column, what, level, moment, kind, fixed, since)
  select gen_random_uuid(), new.id, m.sheet_column, m.what, m.level, m.moment, m.kind, false, new.proposed_on
    from placement.mission m where m.placement_id = new.renews and m.until is null and not m.fixed;
  insert into placement.circumstances (placement_id, minors, taught_hours, presence_hours)
  select new.id, c.minors, c.taught_hours, c.presence_hours
    from placement.circumstances c where c.placement_id = new.renews;
  insert into placement.paper (placement_id, kind, marked_on, marked_by, valid_until)
  select new.id, p.kind, p.marked_on, p.marked_by, p.valid_until
    from placement.paper p where p.placement_id = new.renews and p.valid_until >= coalesce(new.starts_on, new.proposed_on);
  return null;
end $$;
create trigger carry_on after insert on placement.placement for each row
  when (new.renews is not null) execute function placement.carry_on();
grant insert on placement.mission, placement.circumstances, placement.paper to cordee_lookup;
create policy lookup_carries on placement.mission for insert to cordee_lookup with check (not fixed);
create policy lookup_carries on placement.circumstances for insert to cordee_lookup with check (true);
create policy lookup_carries on placement.paper for insert to cordee_lookup with check (valid_until is not null);

grant create on schema placement to cordee_lookup;
alter function placement.renews_its_own() owner to cordee_lookup;
alter function placement.carry_on() owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
