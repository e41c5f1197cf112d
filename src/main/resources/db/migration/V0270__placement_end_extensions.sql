-- A later last day keeps to the places a structure counted, and what is still asked when a placement ends closes with it.
alter table placement.extension add column closed_on date;
alter table placement.extension drop constraint extension_state_check;
alter table placement.extension add constraint extension_state_check
  check (state in ('asked', 'agreed', 'declined', 'withdrawn', 'lapsed'));
alter table placement.extension add constraint extension_open_is_not_closed check (state <> 'asked' or closed_on is null);

-- Each seat that is taken, by the period it counts in. Whoever stays past the end of their period counts in each later one of
-- the same need they stay into.
create function placement.taken() returns table (period_id uuid) language sql stable as $$
  select s.period_id from placement.seat s where s.state in ('held', 'offered')
  union all
  select e.id from placement.seat s
    join placement.placement p on p.id = s.placement_id
    join placement.need_period o on o.id = s.period_id and p.ends_on > o.ends_on
    join placement.need_period e on e.need_id = o.need_id and e.ends_on > o.ends_on and e.starts_on <= p.ends_on
   where s.state = 'held'
$$;
revoke execute on function placement.taken() from public;
grant execute on function placement.taken() to cordee_lookup;
create or replace function placement.seats_taken(of_period uuid) returns int
language sql stable security definer set search_path = '' as $$
  select count(*)::int from placement.taken() t where t.period_id = of_period
$$;
-- The open places a request may be shown. To the peer, and to the calculation of a cohort: only where the peer ticked they
-- can go. To the coordination: all that fit what is asked, whatever is ticked; what trainees of a cohort ask, never.
-- What the peer ticked is read once, not once for each open place.
create or replace function placement.suggestible(of_request uuid, most int)
returns table (need_id uuid, period_id uuid, structure_id uuid, name text, town text, title text, kind text,
  publics text[], formats text[], moments text[], minors boolean, weekly_hours int, tutor boolean, access text[],
  meals text, travel text, peer_present boolean, starts_on date, ends_on date, free int, hospital boolean, km float8)
language sql stable security definer set search_path = '' as $$
  with asked as materialized (
    select r.*, c.latitude, c.longitude,
           array(select b.structure_id from peer.reachable b
                  where b.peer_id = r.peer_id and b.structure_id is not null) as places,
           array(select b.department from peer.reachable b
                  where b.peer_id = r.peer_id and b.department is not null) as departments
      from placement.request r
      left join lateral (select m.latitude, m.longitude
          from structure.postcode p join structure.commune m on m.code = p.commune
         where p.postcode = r.postcode and m.latitude is not null
         order by m.population desc nulls last, m.code limit 1) c on true
     where r.id = of_request and r.state = 'open'
       and case platform.actor_role()
         when 'peer' then r.peer_id = platform.actor_scope()
         when 'trainer' then r.peer_id is null and r.training_body_id = platform.actor_scope()
         when 'coordinator' then r.territory_id = platform.actor_scope() and r.cohort_id is null
         else platform.actor_is_job('cohort') and r.cohort_id is not null end),
  taken as (
    select t.period_id, count(*) as many from placement.taken() t group by 1)
  select n.id, e.id, n.structure_id, s.shown_name, coalesce(s.town, ''), n.title, n.kind, n.publics, n.formats,
         n.moments, n.minors, n.weekly_hours, n.tutor_account_id is not null, n.access, n.meals, n.travel,
         n.peer_present, e.starts_on, e.ends_on, (e.places - coalesce(t.many, 0))::int,
         coalesce(s.category = any (array(select c.code from structure.category c where c.aggregate_code like '11__'))
           or s.category in ('145', '272', '101', '106', '292', '355')
           or l.legal_status in ('10', '11', '12', '13', '14', '15', '16'), false),
         6371 * 2 * asin(sqrt(sin(radians(s.shown_latitude - a.latitude) / 2) ^ 2
           + cos(radians(a.latitude)) * cos(radians(s.shown_latitude))
             * sin(radians(s.shown_longitude - a.longitude) / 2) ^ 2))
    from asked a
    join placement.need n on n.territory_id = a.territory_id and n.state = 'open'
    join placement.need_period e on e.need_id = n.id and e.starts_on <= a.ends_on and e.ends_on >= a.starts_on
    join structure.structure s on s.id = n.structure_id and s.closed_on is null
    left join structure.legal_entity l on l.number = s.legal_finess
    left join taken t on t.period_id = e.id
   where (n.kind = any (a.statuses) or n.kind = 'mission')
     and (platform.actor_role() in ('trainer', 'coordinator')
       or n.structure_id = any (a.places) or s.department = any (a.departments))
   order by e.starts_on, e.id limit most
$$;

-- The first day on which no place is left for whoever would stay until a later one; null where all fits, or where the
-- placement stands for no counted place. Somebody who waits comes before somebody who stays.
create function placement.full_from(of_placement uuid, until date) returns date
language sql stable security definer set search_path = '' as $$
  select min(greatest(e.starts_on, p.ends_on + 1))
    from placement.placement p
    join placement.seat s on s.placement_id = p.id and s.state = 'held'
    join placement.need_period o on o.id = s.period_id
    join placement.need_period e on e.need_id = o.need_id and e.ends_on > o.ends_on
   where p.id = of_placement and placement.concerns_actor(p)
     and e.starts_on <= full_from.until and e.ends_on > p.ends_on
     and not (p.ends_on > o.ends_on and p.ends_on >= e.starts_on)
     and (placement.seats_taken(e.id) >= e.places
       or exists (select from placement.seat w where w.period_id = e.id and w.state = 'waiting'))
$$;

-- Periods first, then the placement, then what is asked of it: in one order nobody waits for somebody who waits for them.
create function placement.lock_longer(of_placement uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform from placement.need_period e
    where e.need_id in (select o.need_id from placement.seat s join placement.need_period o on o.id = s.period_id
                          join placement.placement p on p.id = s.placement_id
                         where s.placement_id = of_placement and placement.concerns_actor(p))
    order by e.id for update;
  perform from placement.placement p where p.id = of_placement and placement.concerns_actor(p) for update;
end $$;

-- Each side says its own yes or no; whoever asked takes it back; nobody writes that all agreed, nor that it lapsed.
create or replace function placement.own_word_on_extension() returns trigger language plpgsql as $$
declare
  role text := platform.actor_role();
  side text := placement.actor_side(new.placement_id);
  was placement.extension := case when tg_op = 'UPDATE' then old end;
begin
  if new.state = 'lapsed' and current_user = 'cordee_lookup' then
    return new;
  end if;
  if (new.peer_on is distinct from was.peer_on and role <> 'peer')
      or (new.structure_on is distinct from was.structure_on and role <> 'director')
      or (new.school_on is distinct from was.school_on and role <> 'trainer')
      or new.state in ('agreed', 'lapsed')
      or (new.state = 'declined' and (side = new.asked_by or role = 'professional'))
      or (new.state = 'withdrawn' and side <> new.asked_by) then
    raise exception 'each side says its own word' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create or replace function placement.extend_when_agreed() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if new.state <> 'asked' or new.peer_on is null or new.structure_on is null
      or (new.school_on is null and exists (select from placement.placement p
            where p.id = new.placement_id and p.training_body_id is not null
              and placement.school_answers(p.training_body_id))) then
    new.closed_on := case when new.state <> 'asked' then coalesce(old.closed_on, platform.actor_today()) end;
    return new;
  end if;
  if placement.full_from(new.placement_id, new.until) is not null then
    raise exception 'no place is left' using errcode = 'check_violation', constraint = 'extension_within_places';
  end if;
  update placement.placement p set ends_on = new.until, version = p.version + 1
   where p.id = new.placement_id and p.state = 'active' and p.ends_on = new.instead_of;
  if not found then
    raise exception 'the placement changed meanwhile' using errcode = 'check_violation',
      constraint = 'extension_of_the_day_agreed';
  end if;
  new.state := 'agreed';
  new.closed_on := platform.actor_today();
  return new;
end $$;

create function placement.lapse_extensions() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  update placement.extension e set state = 'lapsed' where e.placement_id = new.id and e.state = 'asked';
  return null;
end $$;
create trigger lapse_extensions after update on placement.placement for each row
  when (old.state = 'active' and new.state <> 'active') execute function placement.lapse_extensions();
grant select, update (state) on placement.extension to cordee_lookup;
create policy lookup_reads on placement.extension for select to cordee_lookup using (true);
create policy lookup_lapses on placement.extension for update to cordee_lookup
  using (state = 'asked') with check (state = 'lapsed');

grant create on schema placement to cordee_lookup;
alter function placement.full_from(uuid, date) owner to cordee_lookup;
alter function placement.lock_longer(uuid) owner to cordee_lookup;
alter function placement.lapse_extensions() owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.full_from(uuid, date), placement.lock_longer(uuid) from public;
grant execute on function placement.full_from(uuid, date), placement.lock_longer(uuid) to cordee_app;
