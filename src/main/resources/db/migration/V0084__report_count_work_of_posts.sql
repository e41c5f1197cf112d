-- Work of the posts one funder pays in the director's structure, over closed quarters only, as one sum: no row, no month
-- and no person leaves.
create policy report_looks_up on activity.act for select to cordee_lookup using (true);
grant select on activity.act to cordee_lookup;

create function report.work_of_posts(funder uuid, first_day date, last_day date, group_kinds text[])
returns table (acts bigint, minutes bigint, groups bigint)
language sql stable security definer set search_path = '' as $$
  select count(*), coalesce(sum(a.minutes), 0), count(*) filter (where a.kind = any (group_kinds))
    from activity.act a
   where platform.actor_role() = 'director' and a.structure = platform.actor_scope() and not a.removed
     and a.day between first_day and last_day
     and activity.quarter_of(first_day) = first_day and activity.quarter_of(last_day + 1) = last_day + 1
     and last_day < platform.actor_today()
     and exists (select from funding.post p
                  where p.placement_id = a.placement and p.structure_id = a.structure and p.funder_id = funder
                    and a.day >= p.starts_on and (p.ends_on is null or a.day <= p.ends_on))
$$;
grant create on schema report to cordee_lookup;
alter function report.work_of_posts(uuid, date, date, text[]) owner to cordee_lookup;
revoke create on schema report from cordee_lookup;
