-- Counts that look behind the policies of placements: numbers only, for those who may know them.
grant select (structure_id, places) on structure.profile to cordee_lookup;
create policy report_looks_up on structure.profile for select to cordee_lookup using (true);

-- Places offered and missions held between two days. A director or professional: their own structure; the job that
-- releases the regional annex: a territory, structure by structure.
create function report.places(territory uuid, first_day date, last_day date)
returns table (structure uuid, department text, offered int, held int, peers int)
language sql stable security definer set search_path = '' as $$
  select s.id, coalesce(s.department, ''), coalesce(f.places, 0), count(p.id)::int, count(distinct p.peer_id)::int
    from structure.structure s
    left join structure.profile f on f.structure_id = s.id
    left join placement.placement p on p.structure_id = s.id and p.started_on <= last_day
     and coalesce(p.ended_on, last_day) >= first_day
   where case when platform.actor_role() in ('director', 'professional') then s.id = platform.actor_scope()
              else platform.actor_is_job('annex') and exists (select from structure.territory_department d
                where d.territory_id = places.territory and d.department = s.department) end
   group by s.id, s.department, f.places
  having coalesce(f.places, 0) > 0 or count(p.id) > 0 or s.id = platform.actor_scope()
   order by s.id
$$;

-- Distinct peers active in a territory, each once under their first status. Persons are never a sum of structures.
create function report.peers_by_status(territory uuid, first_day date, last_day date)
returns table (status text, peers bigint)
language sql stable security definer set search_path = '' as $$
  select one.status, count(*)
    from (select distinct on (p.peer_id) p.status
            from placement.placement p
           where platform.actor_is_job('annex') and p.territory_id = territory and p.peer_id is not null
             and p.started_on <= last_day and coalesce(p.ended_on, last_day) >= first_day
           order by p.peer_id, array_position(array['employee', 'independent', 'volunteer', 'trainee'], p.status)) one
   group by one.status order by one.status
$$;

grant create on schema report to cordee_lookup;
alter function report.places(uuid, date, date) owner to cordee_lookup;
alter function report.peers_by_status(uuid, date, date) owner to cordee_lookup;
revoke create on schema report from cordee_lookup;
