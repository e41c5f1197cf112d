-- Who answers in somebody's place, from day to day: set by the person who will be away, or, in a pause, by the pause itself
-- for each placement they accompany. Nothing says why, and both kinds read alike.
create table wellbeing.cover (
  id           uuid primary key,
  account_id   uuid not null references account.account (id) on delete cascade,
  cover_id     uuid not null references account.account (id) on delete cascade,
  placement_id uuid references placement.placement (id) on delete cascade,
  since        date not null,
  until        date,
  constraint cover_is_another check (cover_id <> account_id),
  constraint cover_dates_in_order check (until >= since),
  constraint cover_ends_or_pauses check (until is not null or placement_id is not null)
);
create index cover_of on wellbeing.cover (account_id);
create index cover_by on wellbeing.cover (cover_id);
create index cover_placement on wellbeing.cover (placement_id) where placement_id is not null;
select platform.protect('wellbeing.cover');
grant select, insert, delete on wellbeing.cover to cordee_app;

-- Who may answer in the actor's place: a colleague of the same structure, another supervisor or coordinator of the territory.
create function wellbeing.possible_covers() returns table (account_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select distinct a.id, a.name
    from account.role_grant g join account.account a on a.id = g.account_id and a.closed_at is null
   where g.revoked_at is null and a.id <> platform.actor_account()
     and case
       when platform.actor_role() in ('professional', 'director')
         then g.role in ('professional', 'director') and g.scope = platform.actor_scope()
       when platform.actor_role() = 'supervisor' then g.role = 'supervisor' and g.territory = platform.actor_territory()
       when platform.actor_role() = 'coordinator' then g.role = 'coordinator' and g.scope = platform.actor_scope()
       else false end
$$;
create policy owner_and_cover_read on wellbeing.cover for select to cordee_app
  using (account_id = (select platform.actor_account()) or cover_id = (select platform.actor_account()));
create policy owner_names on wellbeing.cover for insert to cordee_app
  with check (account_id = (select platform.actor_account())
    and cover_id in (select c.account_id from wellbeing.possible_covers() c));
create policy owner_takes_back on wellbeing.cover for delete to cordee_app
  using (account_id = (select platform.actor_account()));
create policy retention_reads on wellbeing.cover for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on wellbeing.cover for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
grant select on wellbeing.cover to cordee_lookup;
create policy lookup_reads on wellbeing.cover for select to cordee_lookup using (true);
grant select (territory) on account.role_grant to cordee_lookup;

-- The territory of whoever asks, where that is known.
create function wellbeing.own_territory() returns uuid
language sql stable security definer set search_path = '' as $$
  select case platform.actor_role()
    when 'peer' then (select p.territory_id from peer.peer p where p.id = platform.actor_scope())
    when 'coordinator' then platform.actor_scope()
    else platform.actor_territory() end
$$;

-- Whom a peer or a professional may turn to: the référent of a placement, the direction, the supervisors and the coordination
-- of the territory; and beside each, who answers in their place today.
create function wellbeing.close_ones()
returns table (account_id uuid, role text, scope uuid, part text, name text,
  cover_id uuid, cover_role text, cover_scope uuid, cover_name text, cover_until date)
language sql stable security definer set search_path = '' as $$
  with live as (select p.id, p.structure_id, p.referent_account_id from placement.placement p
     where platform.actor_role() = 'peer' and p.peer_id = platform.actor_scope() and p.state in ('agreed', 'active')),
  home as (select l.structure_id as id from live l
     union select platform.actor_scope() where platform.actor_role() = 'professional'),
  here as (select wellbeing.own_territory() as id),
  found as (select distinct on (g.account_id) g.account_id, g.role, g.scope, k.part, a.name
      from account.role_grant g
      join account.account a on a.id = g.account_id and a.closed_at is null
     cross join lateral (select case
         when g.role in ('professional', 'director') and exists (select from live l
           where l.referent_account_id = g.account_id and l.structure_id = g.scope) then 'referent'
         when g.role = 'director' and g.scope in (select h.id from home h) then 'director'
         when g.role = 'supervisor' and g.territory = (select h.id from here h) then 'supervisor'
         when g.role = 'coordinator' and g.scope = (select h.id from here h) then 'coordinator' end as part) k
     where platform.actor_role() in ('peer', 'professional')
       and g.revoked_at is null and k.part is not null and g.account_id <> platform.actor_account()
     order by g.account_id, array_position(array['referent', 'director', 'supervisor', 'coordinator'], k.part))
  select f.account_id, f.role, f.scope, f.part, f.name, c.account_id, c.role, c.scope, c.name, c.until
    from found f
    left join lateral (select v.cover_id as account_id, g.role, g.scope, a.name, v.until
        from wellbeing.cover v
        join account.account a on a.id = v.cover_id and a.closed_at is null
        join account.role_grant g on g.account_id = v.cover_id and g.revoked_at is null
         and case f.role when 'supervisor' then g.role = 'supervisor' when 'coordinator' then g.role = 'coordinator' and g.scope = f.scope
             else g.role in ('professional', 'director') and g.scope = f.scope end
       where v.account_id = f.account_id and v.cover_id <> platform.actor_account()
         and v.since <= platform.actor_today() and (v.until is null or v.until >= platform.actor_today())
         and (v.placement_id is null or v.placement_id in (select l.id from live l)
           or (platform.actor_role() = 'professional' and exists (select from placement.placement p
                 where p.id = v.placement_id and p.structure_id = platform.actor_scope())))
       order by v.placement_id nulls last, v.since desc, v.id limit 1) c on true
   order by array_position(array['referent', 'director', 'supervisor', 'coordinator'], f.part), f.name collate "fr-x-icu", f.account_id
$$;

-- In whose place the actor answers today, by name.
create function wellbeing.answered_for() returns table (name text, until date)
language sql stable security definer set search_path = '' as $$
  select a.name, max(v.until) from wellbeing.cover v join account.account a on a.id = v.account_id
   where v.cover_id = platform.actor_account() and v.since <= platform.actor_today()
     and (v.until is null or v.until >= platform.actor_today())
   group by a.id, a.name order by a.name collate "fr-x-icu", a.id
$$;

-- To whom a copy of a reminder goes today, for the job that delivers: whoever answers in the place of its reader.
create function platform.answers_for(recipient text) returns table (address text)
language sql stable security definer set search_path = '' as $$
  select distinct c.email
    from account.account a
    join wellbeing.cover v on v.account_id = a.id and v.since <= platform.actor_today()
     and (v.until is null or v.until >= platform.actor_today())
    join account.account c on c.id = v.cover_id and c.email is not null and c.closed_at is null
   where platform.actor_is_job('mail') and a.email = lower(recipient)
   order by 1
$$;
grant create on schema wellbeing, platform to cordee_lookup;
alter function wellbeing.possible_covers() owner to cordee_lookup;
alter function wellbeing.own_territory() owner to cordee_lookup;
alter function wellbeing.answered_for() owner to cordee_lookup;
alter function wellbeing.close_ones() owner to cordee_lookup;
alter function platform.answers_for(text) owner to cordee_lookup;
revoke create on schema wellbeing, platform from cordee_lookup;
revoke execute on function wellbeing.possible_covers(), wellbeing.own_territory(), wellbeing.close_ones(),
  wellbeing.answered_for(), platform.answers_for(text) from public;
grant execute on function wellbeing.possible_covers(), wellbeing.own_territory(), wellbeing.close_ones(),
  wellbeing.answered_for(), platform.answers_for(text) to cordee_app;
-- own_territory() is asked by close_ones() as its owner.
grant execute on function wellbeing.own_territory() to cordee_lookup;
