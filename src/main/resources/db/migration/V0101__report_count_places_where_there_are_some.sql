-- The same answer as V0083 without reading the whole register: structures that offer or held a place, or the actor's own.
create or replace function report.places(territory uuid, first_day date, last_day date)
returns table (structure uuid, department text, offered int, held int, peers int)
language sql stable security definer set search_path = '' as $$
  with asked as (
    select s.id, s.department from structure.structure s
     where platform.actor_role() in ('director', 'professional') and s.id = platform.actor_scope()
    union
    select s.id, s.department
      from (select f.structure_id as id from structure.profile f where f.places > 0
            union select p.structure_id from placement.placement p) busy
      join structure.structure s on s.id = busy.id
      join structure.territory_department d on d.department = s.department and d.territory_id = places.territory
     where platform.actor_is_job('annex'))
  select a.id, coalesce(a.department, ''), coalesce(f.places, 0), count(p.id)::int, count(distinct p.peer_id)::int
    from asked a
    left join structure.profile f on f.structure_id = a.id
    left join placement.placement p on p.structure_id = a.id and p.started_on <= last_day
     and coalesce(p.ended_on, last_day) >= first_day
   group by a.id, a.department, f.places
  having coalesce(f.places, 0) > 0 or count(p.id) > 0 or a.id = platform.actor_scope()
   order by a.id
$$;
