-- Time given by the volunteers of the director's structure in a year that is over, by kind: one sum a year, for the accounts.
create function activity.volunteer_minutes(of_year int) returns table (kind text, acts bigint, minutes bigint)
language sql stable security definer set search_path = '' as $$
  select a.kind, count(*), sum(a.minutes)
    from activity.act a join placement.placement p on p.id = a.placement and p.status = 'volunteer'
   where platform.actor_role() = 'director' and a.structure = platform.actor_scope() and not a.removed
     and a.day between make_date(of_year, 1, 1) and make_date(of_year, 12, 31)
     and make_date(of_year, 12, 31) < platform.actor_today()
   group by a.kind order by sum(a.minutes) desc, a.kind
$$;

-- That a peer showed the share of their work by level in a quarter to their référent before its day.
create table activity.level_shared (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  quarter      date not null check (quarter = activity.quarter_of(quarter)),
  peer_id      uuid not null references peer.peer (id) on delete cascade,
  shared_on    date not null,
  primary key (placement_id, quarter)
);
create index level_shared_peer on activity.level_shared (peer_id);
select platform.protect('activity.level_shared');
select platform.audited('activity.level_shared', 'placement_id', 'peer_id');
grant select, insert, delete on activity.level_shared to cordee_app;
create policy both_read on activity.level_shared for select to cordee_app
  using (((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
    or ((select platform.actor_role()) in ('professional', 'director') and exists (select from placement.placement p
      where p.id = placement_id and p.structure_id = (select platform.actor_scope())
        and p.referent_account_id = (select platform.actor_account()))));
create policy peer_shares on activity.level_shared for insert to cordee_app
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and placement.actor_is_peer_of(placement_id));
create policy peer_takes_back on activity.level_shared for delete to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy lookup_reads on activity.level_shared for select to cordee_lookup using (true);
grant select on activity.level_shared to cordee_lookup;

-- The share of work by level in one quarter that is over, in percent of the time to which a level was given, to the nearest
-- five. To the peer at once; to the référent once shared, or so many days after the quarter, two weeks at the least. Nothing
-- under ten hours: a share of little is chance.
create function activity.level_shares(of_placement uuid, of_quarter date, after_days int)
returns table (level text, percent int)
language sql stable security definer set search_path = '' as $$
  with worked as (
    select a.level, sum(a.minutes) as minutes
      from activity.act a join placement.placement p on p.id = a.placement
     where a.placement = of_placement and not a.removed and a.level is not null
       and of_quarter = activity.quarter_of(of_quarter)
       and a.day >= of_quarter and a.day < (of_quarter + interval '3 months')::date
       and (of_quarter + interval '3 months')::date <= platform.actor_today()
       and case platform.actor_role()
             when 'peer' then p.peer_id = platform.actor_scope()
             when 'professional' then p.structure_id = platform.actor_scope()
               and p.referent_account_id = platform.actor_account()
               and ((of_quarter + interval '3 months')::date + greatest(after_days, 14) <= platform.actor_today()
                 or exists (select from activity.level_shared s
                   where s.placement_id = of_placement and s.quarter = of_quarter))
             when 'director' then p.structure_id = platform.actor_scope()
               and p.referent_account_id = platform.actor_account()
               and ((of_quarter + interval '3 months')::date + greatest(after_days, 14) <= platform.actor_today()
                 or exists (select from activity.level_shared s
                   where s.placement_id = of_placement and s.quarter = of_quarter))
             else false end
     group by a.level),
  whole as (select sum(minutes) as minutes from worked)
  select w.level, (round(w.minutes * 20.0 / t.minutes) * 5)::int from worked w, whole t where t.minutes >= 600
$$;
grant create on schema activity to cordee_lookup;
alter function activity.volunteer_minutes(int) owner to cordee_lookup;
alter function activity.level_shares(uuid, date, int) owner to cordee_lookup;
revoke create on schema activity from cordee_lookup;
