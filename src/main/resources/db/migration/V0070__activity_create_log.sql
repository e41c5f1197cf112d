-- The log: what a peer did, never about whom. A row is read by its peer alone; structures read totals.
select platform.open_schema('activity');

create table activity.act (
  id         uuid primary key,
  peer       uuid not null references peer.peer (id) on delete cascade,
  placement  uuid not null,
  structure  uuid not null,
  mission    uuid,
  day        date not null,
  minutes    int not null check (minutes between 5 and 1440),
  kind       text not null check (kind ~ '^[a-z_]{2,30}$'),
  heads      int check (heads between 0 and 500),
  several    boolean not null default false,
  level      text check (level in ('information', 'consultation', 'collaboration', 'partnership')),
  moment     text check (moment in ('reception', 'withdrawal', 'inpatient', 'follow_up', 'after')),
  supports   text[] not null default '{}'
             check (supports <@ array['emotional', 'informational', 'instrumental', 'affiliational']),
  provenance text not null check (provenance in ('screen', 'paper')),
  entered_by uuid not null,
  written_at timestamptz not null,
  removed    boolean not null default false,
  version    int not null default 1,
  constraint act_placement_of_structure foreign key (placement, structure)
    references placement.placement (id, structure_id) on delete cascade,
  constraint act_mission_of_placement foreign key (mission, placement)
    references placement.mission (id, placement_id)
);
create index act_week on activity.act (peer, day desc, id desc);
create index act_placement on activity.act (placement);

-- Each earlier state of an act, kept when it is corrected or removed. Only added to, only read by the peer.
create table activity.act_version (
  act        uuid not null references activity.act (id) on delete cascade,
  version    int not null,
  peer       uuid not null,
  placement  uuid not null,
  mission    uuid,
  day        date not null,
  minutes    int not null,
  kind       text not null,
  heads      int,
  several    boolean not null,
  level      text,
  moment     text,
  supports   text[] not null,
  removed    boolean not null,
  written_at timestamptz not null,
  primary key (act, version)
);

-- What the act taught the peer, sealed. Nobody else has a policy on it.
create table activity.learned (
  act        uuid primary key references activity.act (id) on delete cascade,
  peer       uuid not null,
  sealed     bytea not null,
  written_at timestamptz not null
);

-- Totals kept in the transaction of each act. 'none' stands for an act without level. They outlive the acts:
-- erasing a peer takes the acts away and leaves these numbers.
create table activity.month_total (
  structure uuid not null,
  month     date not null check (extract(day from month) = 1),
  kind      text not null,
  level     text not null,
  acts      int not null,
  minutes   bigint not null,
  heads     bigint not null,
  several   int not null,
  primary key (structure, month, kind, level)
) with (fillfactor = 70);
create table activity.quarter_total (
  structure uuid not null,
  quarter   date not null check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  kind      text not null,
  level     text not null,
  acts      int not null,
  minutes   bigint not null,
  heads     bigint not null,
  several   int not null,
  primary key (structure, quarter, kind, level)
) with (fillfactor = 70);

select platform.protect('activity.act');
select platform.protect('activity.act_version');
select platform.protect('activity.learned');
select platform.protect('activity.month_total');
select platform.protect('activity.quarter_total');

create function activity.month_of(day date) returns date language sql immutable parallel safe
  return day - (extract(day from day)::int - 1);
create function activity.quarter_of(day date) returns date language sql immutable parallel safe
  return make_date(extract(year from day)::int, (extract(quarter from day)::int - 1) * 3 + 1, 1);

-- Adds what a statement wrote and takes away what it replaced. One statement locks its months in order, then its
-- quarters in order, so two statements never wait for each other. Nothing happens on delete: totals stay.
create function activity.add_to_totals() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into activity.month_total as kept (structure, month, kind, level, acts, minutes, heads, several)
  select a.structure, activity.month_of(a.day), a.kind, coalesce(a.level, 'none'),
         count(*), sum(a.minutes), coalesce(sum(a.heads), 0), count(*) filter (where a.several)
    from written a where not a.removed
   group by 1, 2, 3, 4 order by 1, 2, 3, 4
      on conflict (structure, month, kind, level) do update
     set acts = kept.acts + excluded.acts, minutes = kept.minutes + excluded.minutes,
         heads = kept.heads + excluded.heads, several = kept.several + excluded.several;
  insert into activity.quarter_total as kept (structure, quarter, kind, level, acts, minutes, heads, several)
  select a.structure, activity.quarter_of(a.day), a.kind, coalesce(a.level, 'none'),
         count(*), sum(a.minutes), coalesce(sum(a.heads), 0), count(*) filter (where a.several)
    from written a where not a.removed
   group by 1, 2, 3, 4 order by 1, 2, 3, 4
      on conflict (structure, quarter, kind, level) do update
     set acts = kept.acts + excluded.acts, minutes = kept.minutes + excluded.minutes,
         heads = kept.heads + excluded.heads, several = kept.several + excluded.several;
  return null;
end $$;

create function activity.correct_totals() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into activity.month_total as kept (structure, month, kind, level, acts, minutes, heads, several)
  select c.structure, activity.month_of(c.day), c.kind, coalesce(c.level, 'none'),
         sum(c.sign), sum(c.sign * c.minutes), sum(c.sign * coalesce(c.heads, 0)), sum(c.sign * c.several::int)
    from (select 1 as sign, w.* from written w where not w.removed
          union all select -1, r.* from replaced r where not r.removed) c
   group by 1, 2, 3, 4 order by 1, 2, 3, 4
      on conflict (structure, month, kind, level) do update
     set acts = kept.acts + excluded.acts, minutes = kept.minutes + excluded.minutes,
         heads = kept.heads + excluded.heads, several = kept.several + excluded.several;
  insert into activity.quarter_total as kept (structure, quarter, kind, level, acts, minutes, heads, several)
  select c.structure, activity.quarter_of(c.day), c.kind, coalesce(c.level, 'none'),
         sum(c.sign), sum(c.sign * c.minutes), sum(c.sign * coalesce(c.heads, 0)), sum(c.sign * c.several::int)
    from (select 1 as sign, w.* from written w where not w.removed
          union all select -1, r.* from replaced r where not r.removed) c
   group by 1, 2, 3, 4 order by 1, 2, 3, 4
      on conflict (structure, quarter, kind, level) do update
     set acts = kept.acts + excluded.acts, minutes = kept.minutes + excluded.minutes,
         heads = kept.heads + excluded.heads, several = kept.several + excluded.several;
  return null;
end $$;

create function activity.keep_version() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  insert into activity.act_version (act, version, peer, placement, mission, day, minutes, kind, heads, several, level,
                                    moment, supports, removed, written_at)
  select r.id, r.version, r.peer, r.placement, r.mission, r.day, r.minutes, r.kind, r.heads, r.several, r.level,
         r.moment, r.supports, r.removed, r.written_at from replaced r;
  return null;
end $$;

create trigger totals_added after insert on activity.act
  referencing new table as written for each statement execute function activity.add_to_totals();
create trigger totals_corrected after update on activity.act
  referencing old table as replaced new table as written for each statement execute function activity.correct_totals();
create trigger version_kept after update on activity.act
  referencing old table as replaced for each statement execute function activity.keep_version();

grant select, insert, update on activity.month_total, activity.quarter_total to cordee_lookup;
grant insert on activity.act_version to cordee_lookup;
create policy lookup_keeps on activity.month_total to cordee_lookup using (true) with check (true);
create policy lookup_keeps on activity.quarter_total to cordee_lookup using (true) with check (true);
create policy lookup_keeps on activity.act_version for insert to cordee_lookup with check (true);

-- The peer alone reads and corrects; an act is written for one's own placement, by its peer, or from a paper sheet by
-- the référent or the deputy, who then does not read it back.
select platform.audited('activity.act', 'peer', 'peer');
grant select, insert, delete on activity.act to cordee_app;
grant update (placement, structure, mission, day, minutes, kind, heads, several, level, moment, supports, written_at,
  removed, version) on activity.act to cordee_app;
grant select on activity.act_version to cordee_app;
grant select, insert, update, delete on activity.learned to cordee_app;
grant select on activity.month_total, activity.quarter_total to cordee_app;

create policy peer_reads on activity.act for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope()));
create policy peer_writes on activity.act for insert to cordee_app
  with check ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope())
    and provenance = 'screen' and entered_by = (select platform.actor_account())
    and exists (select from placement.placement p where p.id = placement and p.peer_id = peer));
create policy lead_enters_paper on activity.act for insert to cordee_app
  with check ((select platform.actor_role()) in ('professional', 'director') and provenance = 'paper'
    and structure = (select platform.actor_scope()) and entered_by = (select platform.actor_account())
    and exists (select from placement.placement p where p.id = placement and p.peer_id = peer
      and (select platform.actor_account()) in (p.referent_account_id, p.deputy_account_id)));
create policy peer_corrects on activity.act for update to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope())
    and exists (select from placement.placement p where p.id = placement and p.peer_id = peer));
create policy peer_erases on activity.act for delete to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope()));
create policy retention_reads on activity.act for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_erases on activity.act for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy peer_reads on activity.act_version for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope()));
create policy peer_alone on activity.learned to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer = (select platform.actor_scope())
    and exists (select from activity.act a where a.id = act and a.peer = learned.peer));

-- The months of the actor's structure that are nobody's timesheet: no month of their quarter had one or two peers,
-- unless the actor is the référent of each and shares their pauses already. The whole quarter decides, or a closed
-- quarter less its open months would be a month. Peers are counted by placement, never by what they logged, so that
-- a pause changes nothing.
create function activity.open_months() returns date[]
language sql stable security definer set search_path = '' as $$
  with stay as (
    select coalesce(p.peer_id, p.id) as peer, activity.month_of(p.started_on) as first,
           case when p.ended_on is not null then p.ended_on
                when p.ends_on is null then platform.actor_today() + 92
                else greatest(p.ends_on, platform.actor_today()) end as last,
           coalesce(p.referent_account_id = platform.actor_account(), false) as mine
      from placement.placement p
     where p.structure_id = platform.actor_scope() and p.started_on is not null
       and platform.actor_role() in ('professional', 'director')),
  months as (
    select generate_series(min(s.first)::timestamp,
                           activity.month_of(platform.actor_today()) + interval '3 months', interval '1 month')::date
           as month from stay s),
  counted as (
    select m.month, activity.quarter_of(m.month) as quarter, count(distinct s.peer) as peers, bool_and(s.mine) as mine
      from months m left join stay s on s.first <= m.month and s.last >= m.month group by m.month)
  select coalesce(array_agg(c.month), '{}') from counted c
   where not exists (select from counted o
                      where o.quarter = c.quarter and o.peers between 1 and 2 and not o.mine)
$$;
-- Whether the actor leads a placement of their own structure: the director does by role.
create function activity.actor_leads() returns boolean
language sql stable security definer set search_path = '' as $$
  select case platform.actor_role()
    when 'director' then true
    when 'professional' then exists (select from placement.placement p
      where p.structure_id = platform.actor_scope()
        and platform.actor_account() in (p.referent_account_id, p.deputy_account_id))
    else false end
$$;
create policy months_open_to_me on activity.month_total for select to cordee_app
  using (structure = (select platform.actor_scope()) and (select activity.actor_leads())
    and month = any ((select activity.open_months())::date[]));
create policy closed_quarters on activity.quarter_total for select to cordee_app
  using (structure = (select platform.actor_scope()) and (select activity.actor_leads())
    and quarter + interval '3 months' <= (select platform.actor_today()));

-- Work of a whole territory by closed quarter, structure by structure, for disclosure control: whoever asks masks
-- before showing. The coordinator of the territory and jobs that publish may ask.
create function activity.territory_work(territory uuid, first_day date, last_day date)
returns table (structure uuid, department text, start date, kind text, level text, acts int, minutes bigint,
  heads bigint, several int)
language sql stable security definer set search_path = '' as $$
  select t.structure, s.department, t.quarter, t.kind, t.level, t.acts, t.minutes, t.heads, t.several
    from activity.quarter_total t join structure.structure s on s.id = t.structure
    join structure.territory_department d on d.department = s.department and d.territory_id = territory
   where t.quarter >= first_day and t.quarter + interval '3 months' <= last_day + 1
     and t.quarter + interval '3 months' <= platform.actor_today() and t.acts > 0
     and (platform.actor_kind() = 'job'
       or (platform.actor_role() = 'coordinator' and platform.actor_scope() = territory))
   order by t.structure, t.quarter, t.kind, t.level
$$;

grant create on schema activity to cordee_lookup;
alter function activity.add_to_totals() owner to cordee_lookup;
alter function activity.correct_totals() owner to cordee_lookup;
alter function activity.keep_version() owner to cordee_lookup;
alter function activity.open_months() owner to cordee_lookup;
alter function activity.actor_leads() owner to cordee_lookup;
alter function activity.territory_work(uuid, date, date) owner to cordee_lookup;
revoke create on schema activity from cordee_lookup;
