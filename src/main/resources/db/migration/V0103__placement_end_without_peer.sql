-- A placement does not go on without its peer: where the record goes, by the peer's own act, at the end of its period or
-- after a restore, what lived ends, and the pauses nobody else knew of go with it. Totals stay: they name nobody.
create function placement.end_without_peer() returns trigger language plpgsql as $$
begin
  new.ended_on := case when old.state = 'active' then greatest(platform.actor_today(), old.started_on) end;
  new.state := case old.state when 'active' then 'ended' else 'cancelled' end;
  new.version := old.version + 1;
  delete from placement.pause where placement_id = old.id;
  return new;
end $$;
create trigger end_without_peer before update of peer_id on placement.placement for each row
  when (old.peer_id is not null and new.peer_id is null and old.state in ('proposed', 'agreed', 'active'))
  execute function placement.end_without_peer();

alter table placement.placement no force row level security;
update placement.placement set ended_on = case when state = 'active' then greatest(started_on, ends_on) end,
    state = case state when 'active' then 'ended' else 'cancelled' end, version = version + 1
 where peer_id is null and state in ('proposed', 'agreed', 'active');
alter table placement.placement force row level security;

-- Who may be proposed a place, without those who are already there or asked to be: absence from the list has several
-- reasons, of which "where I can go" is one.
create or replace function placement.proposable(to_structure uuid) returns table (id uuid, working_name text)
language sql stable security definer set search_path = '' as $$
  select n.id, n.working_name
    from peer.names_for_me(array(
      select p.id from peer.peer p
       where p.territory_id = coalesce(platform.actor_territory(), platform.actor_scope()))) n
   where placement.may_be_proposed(n.id, to_structure)
     and not exists (select from placement.placement l where l.peer_id = n.id and l.structure_id = to_structure
                        and l.unit_id is null and l.state in ('proposed', 'agreed', 'active'))
   order by n.working_name collate "fr-x-icu", n.id
$$;
