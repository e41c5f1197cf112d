-- What a structure says it can welcome now, for anybody to read. It is an act of its direction, never computed from who
-- is there, and shows no number: an entry ends at its date, or when as many missions were agreed since as it offered.
create table placement.opening (
  structure_id uuid primary key references structure.structure (id),
  places       int not null check (places between 1 and 20),
  statuses     text[] not null check (cardinality(statuses) between 1 and 4
    and statuses <@ array['volunteer', 'employee', 'independent', 'trainee']),
  opened_on    date not null,
  until        date not null check (until > opened_on and until <= opened_on + 190),
  version      int not null default 0
);
select platform.protect('placement.opening');
select platform.audited('placement.opening', 'structure_id');
grant select, insert, update, delete on placement.opening to cordee_app;

-- Whether a place offered is still free; says neither how many nor who.
create function placement.opening_is_free(of_structure uuid, offered int, since date) returns boolean
language sql stable security definer set search_path = '' as $$
  select count(*) < offered
    from placement.placement p
   where p.structure_id = of_structure and p.state in ('agreed', 'active')
     and greatest(p.structure_agreed_on, p.peer_agreed_on) >= since
$$;
grant create on schema placement to cordee_lookup;
alter function placement.opening_is_free(uuid, int, date) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;

create policy own_direction on placement.opening to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy for_anyone_while_free on placement.opening for select to cordee_app
  using ((select platform.actor_kind()) is not null and until >= (select platform.actor_today())
    and placement.opening_is_free(structure_id, places, opened_on));
