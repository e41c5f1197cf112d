-- How many reviews that came due within the year were held, by structure, for whoever follows them: counted here in one
-- read, by the dates no pause moves. A review that was not held and fell after the end is not counted.
create function pathway.review_completion(at_months int[]) returns table (place text, due int, done int)
language sql stable security definer set search_path = '' as $$
  select s.shown_name, count(*)::int, count(r.how)::int
    from placement.placement p
    join structure.structure s on s.id = p.structure_id
   cross join unnest(at_months) m (months)
   cross join lateral (select (p.started_on + make_interval(months => m.months))::date as day) d
    left join pathway.review r on r.placement_id = p.id and r.months = m.months
   where p.started_on is not null
     and case platform.actor_role()
       when 'coordinator' then p.territory_id = platform.actor_scope()
       when 'director' then p.structure_id = platform.actor_scope()
       when 'professional' then p.structure_id = platform.actor_scope()
         and p.referent_account_id = platform.actor_account()
       else false end
     and d.day <= platform.actor_today() and d.day > (platform.actor_today() - interval '1 year')::date
     and (r.how is not null or p.ended_on is null or p.ended_on >= d.day)
   group by s.id, s.shown_name
   order by s.shown_name collate "fr-x-icu", s.id
$$;
grant create on schema pathway to cordee_lookup;
alter function pathway.review_completion(int[]) owner to cordee_lookup;
revoke create on schema pathway from cordee_lookup;
revoke execute on function pathway.review_completion(int[]) from public;
grant execute on function pathway.review_completion(int[]) to cordee_app;
