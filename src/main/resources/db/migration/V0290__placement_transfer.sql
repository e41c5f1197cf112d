-- A peer who joins another place says which of their placements that one takes the stead of. Only they say it, once they said
-- yes to the new one, and they alone read where they go; those they leave read that they leave, and when.
create table placement.transfer (
  placement_id uuid primary key references placement.placement (id) on delete cascade,
  leaves       uuid not null unique references placement.placement (id) on delete cascade,
  peer_id      uuid not null references peer.peer (id) on delete cascade,
  said_on      date not null
);
create index transfer_peer on placement.transfer (peer_id);
select platform.protect('placement.transfer');
select platform.audited('placement.transfer', 'placement_id', 'peer_id');
grant select, insert, delete on placement.transfer to cordee_app;
create policy own_peer on placement.transfer to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));

create function placement.transfers_its_own() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from placement.placement n
      join placement.placement o on o.peer_id = n.peer_id and o.id = new.leaves and o.state = 'active'
        and coalesce(o.unit_id, o.structure_id) <> coalesce(n.unit_id, n.structure_id)
      where n.id = new.placement_id and n.peer_id = new.peer_id and n.state in ('proposed', 'agreed')
        and n.peer_agreed_on is not null) then
    raise exception 'it takes the stead of no placement of theirs' using errcode = 'check_violation',
      constraint = 'transfer_of_their_own';
  end if;
  return new;
end $$;
create trigger transfers_its_own before insert on placement.transfer for each row
  execute function placement.transfers_its_own();

-- On the first day of the new one, the one left ended the day before; what never begins ends nothing.
create function placement.end_the_one_left() returns trigger
language plpgsql security definer set search_path = '' as $$
declare
  left_one uuid;
begin
  delete from placement.transfer t where t.placement_id = new.id returning t.leaves into left_one;
  if left_one is not null and new.state = 'active' then
    update placement.pause z set until = greatest(z.since, new.started_on - 1)
     where z.placement_id = left_one and z.until is null;
    update placement.placement o
       set state = 'ended', ended_on = greatest(new.started_on - 1, o.started_on), version = o.version + 1
     where o.id = left_one and o.state = 'active';
  end if;
  return null;
end $$;
create trigger end_the_one_left after update of state on placement.placement for each row
  when (old.state in ('proposed', 'agreed') and new.state not in ('proposed', 'agreed'))
  execute function placement.end_the_one_left();

-- The placements that are left, for whoever they concern: the day before the new one, or null while that has no day.
create function placement.leaving() returns table (placement_id uuid, place text, last_on date)
language sql stable security definer set search_path = '' as $$
  select o.id, s.shown_name, greatest(n.starts_on - 1, o.started_on)
    from placement.transfer t
    join placement.placement o on o.id = t.leaves and o.state = 'active' and placement.concerns_actor(o)
    join placement.placement n on n.id = t.placement_id
    join structure.structure s on s.id = o.structure_id
   order by o.id
$$;

grant select, delete on placement.transfer to cordee_lookup;
grant update (ended_on) on placement.placement to cordee_lookup;
grant update (until) on placement.pause to cordee_lookup;
create policy lookup_reads on placement.transfer for select to cordee_lookup using (true);
create policy lookup_ends on placement.transfer for delete to cordee_lookup using (true);
create policy lookup_ends on placement.pause for update to cordee_lookup using (until is null);
grant create on schema placement to cordee_lookup;
alter function placement.transfers_its_own() owner to cordee_lookup;
alter function placement.end_the_one_left() owner to cordee_lookup;
alter function placement.leaving() owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.leaving() from public;
grant execute on function placement.leaving() to cordee_app;
