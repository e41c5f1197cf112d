-- The region as its coordinator reads it, in two reads that do not grow with the past: the open paths, and the departments.
-- Each asks who acts, and answers nobody else.
grant select on pathway.step, pathway.override to cordee_lookup;
grant select on structure.department to cordee_lookup;
create policy lookup_reads on pathway.step for select to cordee_lookup using (true);
create policy lookup_reads on pathway.override for select to cordee_lookup using (true);

create function pathway.region_paths()
returns table (path_id uuid, place text, department text, entry text, content_version int, arrival_on date,
  placement_id uuid, open_steps text, overdue int)
language sql stable security definer set search_path = '' as $$
  select p.id, s.shown_name, coalesce(s.department, u.department), p.entry, p.content_version, p.arrival_on,
         p.placement_id, coalesce(t.open_steps, ''), coalesce(t.overdue, 0)
    from pathway.path p
    join structure.structure s on s.id = p.structure_id
    left join structure.structure u on u.id = s.parent_id
    left join (select w.path_id, string_agg(w.code, ',' order by w.ordinal) as open_steps,
                      count(*) filter (where w.due_on < platform.actor_today())::int as overdue
                 from pathway.step w
                where w.done_on is null
                  and not exists (select from pathway.override o where o.path_id = w.path_id and o.code = w.code)
                group by w.path_id) t on t.path_id = p.id
   where p.closed_on is null and platform.actor_role() = 'coordinator' and p.territory_id = platform.actor_scope()
   order by s.shown_name collate "fr-x-icu", p.id
$$;

create function pathway.region_departments()
returns table (code text, name text, running int)
language sql stable security definer set search_path = '' as $$
  select d.code, d.name,
         (select count(*)::int from placement.placement p
            join structure.structure s on s.id = p.structure_id
            left join structure.structure u on u.id = s.parent_id
           where p.territory_id = t.territory_id and p.state = 'active'
             and coalesce(s.department, u.department) = d.code)
    from structure.territory_department t
    join structure.department d on d.code = t.department
   where platform.actor_role() = 'coordinator' and t.territory_id = platform.actor_scope()
   order by d.code
$$;
grant create on schema pathway to cordee_lookup;
alter function pathway.region_paths() owner to cordee_lookup;
alter function pathway.region_departments() owner to cordee_lookup;
revoke create on schema pathway from cordee_lookup;
revoke execute on function pathway.region_paths(), pathway.region_departments() from public;
grant execute on function pathway.region_paths(), pathway.region_departments() to cordee_app;
