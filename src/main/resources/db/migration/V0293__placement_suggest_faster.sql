-- The open places a request may be shown, as V0270 says which: the same rows, read faster. Lists of codes come as words parted
-- by a space, which a reader that met the same words before need not part again.
drop function placement.suggestible(uuid, int);
create function placement.suggestible(of_request uuid, most int)
returns table (need_id uuid, period_id uuid, structure_id uuid, name text, town text, title text, kind text,
  publics text, formats text, moments text, minors boolean, weekly_hours int, tutor boolean, access text,
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
  select n.id, e.id, n.structure_id, s.shown_name, coalesce(s.town, ''), n.title, n.kind,
         array_to_string(n.publics, ' '), array_to_string(n.formats, ' '), array_to_string(n.moments, ' '), n.minors,
         n.weekly_hours, n.tutor_account_id is not null, array_to_string(n.access, ' '), n.meals, n.travel,
         n.peer_present, e.starts_on, e.ends_on, (e.places - coalesce(t.many, 0))::int,
         coalesce(s.category in (select c.code from structure.category c where c.aggregate_code like '11__')
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
     and ((select platform.actor_role()) in ('trainer', 'coordinator')
       or n.structure_id = any (a.places) or s.department = any (a.departments))
   order by e.starts_on, e.id limit most
$$;
grant create on schema placement to cordee_lookup;
alter function placement.suggestible(uuid, int) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.suggestible(uuid, int) from public;
grant execute on function placement.suggestible(uuid, int) to cordee_app;
