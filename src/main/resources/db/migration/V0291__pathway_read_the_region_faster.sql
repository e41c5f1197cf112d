-- The open paths of the region, in no order and with their open steps in none: who reads them orders both. Only the steps of
-- paths that are open there are gone through, and the steps let pass are looked up once, not once for each step.
create or replace function pathway.region_paths()
returns table (path_id uuid, place text, department text, entry text, content_version int, arrival_on date,
  placement_id uuid, open_steps text, overdue int)
language sql stable security definer set search_path = '' as $$
  with here as materialized (
    select p.* from pathway.path p
     where p.closed_on is null and platform.actor_role() = 'coordinator' and p.territory_id = platform.actor_scope())
  select p.id, s.shown_name, coalesce(s.department, u.department), p.entry, p.content_version, p.arrival_on,
         p.placement_id, coalesce(t.open_steps, ''), coalesce(t.overdue, 0)
    from here p
    join structure.structure s on s.id = p.structure_id
    left join structure.structure u on u.id = s.parent_id
    left join (select w.path_id, string_agg(w.code, ',') as open_steps,
                      count(*) filter (where w.due_on < platform.actor_today())::int as overdue
                 from pathway.step w
                where w.path_id = any (array(select h.id from here h)) and w.done_on is null
                  and (w.path_id, w.code) not in (select o.path_id, o.code from pathway.override o)
                group by w.path_id) t on t.path_id = p.id
$$;
