-- What does not go as it should, told to those who can act. Here stand only facts of work: papers, preparation, a référent
-- who left, money, answers owed. What is about a peer's person is never written down: it is worked out when the peer looks,
-- from rows only the peer reads; what stays of it is what the peer did with it.

select platform.open_schema('signal');

create table signal.work (
  id           uuid primary key,
  kind         text not null check (kind in ('papers', 'unprepared', 'no_lead', 'funding', 'unanswered')),
  subject      uuid not null,
  structure_id uuid not null references structure.structure (id),
  territory_id uuid not null references structure.territory (id),
  fact_on      date not null,
  opened_on    date not null,
  second_on    date not null check (second_on >= opened_on),
  closed_on    date check (closed_on >= opened_on)
);
create unique index work_open_once on signal.work (kind, subject) where closed_on is null;
create index work_structure on signal.work (structure_id) where closed_on is null;
create index work_territory on signal.work (territory_id, second_on) where closed_on is null;
create index work_closed on signal.work (closed_on) where closed_on is not null;
select platform.protect('signal.work');
grant select, insert, delete on signal.work to cordee_app;
grant update (fact_on, closed_on) on signal.work to cordee_app;
create policy director_is_told on signal.work for select to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and closed_on is null);
create policy coordinator_is_told_second on signal.work for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and closed_on is null and second_on <= (select platform.actor_today()));
create policy job_reads on signal.work for select to cordee_app
  using ((select platform.actor_is_job('signals')));
create policy job_opens on signal.work for insert to cordee_app
  with check ((select platform.actor_is_job('signals')));
create policy job_closes on signal.work for update to cordee_app
  using ((select platform.actor_is_job('signals')));
create policy retention_reads on signal.work for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on signal.work for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- "Already done" and "tell me again later": of one reader, for one reader.
create table signal.mark (
  signal_id  uuid not null references signal.work (id) on delete cascade,
  account_id uuid not null references account.account (id) on delete cascade,
  said       text not null check (said in ('done', 'later')),
  said_on    date not null,
  until      date not null check (until >= said_on),
  primary key (signal_id, account_id)
);
select platform.protect('signal.mark');
grant select, insert on signal.mark to cordee_app;
grant update (said, said_on, until) on signal.mark to cordee_app;
create policy own_reads on signal.mark for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy told_marks on signal.mark for insert to cordee_app
  with check (account_id = (select platform.actor_account())
    and exists (select from signal.work w where w.id = signal_id));
create policy own_changes on signal.mark for update to cordee_app
  using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));

-- What a peer does with a signal about themselves. Nobody else reads it, no job either.
create table signal.own_mark (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  kind         text not null check (kind in ('tokenism', 'drift', 'isolation', 'supervision', 'load', 'fading')),
  said         text not null check (said in ('done', 'later')),
  said_on      date not null,
  until        date not null check (until >= said_on),
  primary key (placement_id, kind)
);
select platform.protect('signal.own_mark');
grant select, insert, delete on signal.own_mark to cordee_app;
grant update (said, said_on, until) on signal.own_mark to cordee_app;
create function signal.is_of_peer(placement uuid) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = is_of_peer.placement
    and platform.actor_role() = 'peer' and p.peer_id = platform.actor_scope())
$$;
create policy peer_alone on signal.own_mark to cordee_app
  using (signal.is_of_peer(placement_id)) with check (signal.is_of_peer(placement_id));
create policy retention_reads on signal.own_mark for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on signal.own_mark for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- What the peer pressed "share" on. It ends on a day fixed when it is shared: nothing that happens afterwards, in the log
-- or by a pause, changes what the reader sees.
create table signal.shared (
  id           uuid primary key,
  placement_id uuid not null references placement.placement (id) on delete cascade,
  kind         text not null check (kind in ('tokenism', 'drift', 'isolation', 'supervision', 'load', 'fading')),
  told         text not null check (told in ('referent', 'coordinator')),
  shared_on    date not null,
  until        date not null check (until >= shared_on),
  later_until  date,
  settled_on   date,
  constraint shared_kind_says_whom check ((kind = 'isolation') = (told = 'coordinator'))
);
create unique index shared_open_once on signal.shared (placement_id, kind) where settled_on is null;
create index shared_until on signal.shared (until);
select platform.protect('signal.shared');
grant select, insert, delete on signal.shared to cordee_app;
grant update (later_until, settled_on) on signal.shared to cordee_app;
create function signal.is_told(placement uuid, told text) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = is_told.placement
    and case platform.actor_role()
      when 'coordinator' then told = 'coordinator' and p.territory_id = platform.actor_scope()
      when 'professional' then told = 'referent' and p.structure_id = platform.actor_scope()
        and p.referent_account_id = platform.actor_account()
      when 'director' then told = 'referent' and p.structure_id = platform.actor_scope()
        and p.referent_account_id = platform.actor_account()
      else false end)
$$;
create policy peer_reads on signal.shared for select to cordee_app using (signal.is_of_peer(placement_id));
create policy peer_shares on signal.shared for insert to cordee_app with check (signal.is_of_peer(placement_id));
create policy peer_takes_back on signal.shared for update to cordee_app
  using (signal.is_of_peer(placement_id)) with check (signal.is_of_peer(placement_id));
create policy told_reads on signal.shared for select to cordee_app
  using (settled_on is null and until >= (select platform.actor_today()) and signal.is_told(placement_id, told));
create policy told_settles on signal.shared for update to cordee_app
  using (settled_on is null and until >= (select platform.actor_today()) and signal.is_told(placement_id, told))
  with check (signal.is_told(placement_id, told));
create policy told_reads_settled_today on signal.shared for select to cordee_app
  using (settled_on = (select platform.actor_today()) and signal.is_told(placement_id, told));
create policy retention_reads on signal.shared for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on signal.shared for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- Whether somebody wants the weekly mail, and when the last one was written.
create table signal.digest (
  account_id uuid primary key references account.account (id) on delete cascade,
  off        boolean not null default false,
  written_on date
);
select platform.protect('signal.digest');
grant select, insert on signal.digest to cordee_app;
grant update (off, written_on) on signal.digest to cordee_app;
create policy own_choice_read on signal.digest for select to cordee_app
  using (account_id = (select platform.actor_account()));
create policy own_choice_made on signal.digest for insert to cordee_app
  with check (account_id = (select platform.actor_account()));
create policy own_choice_changed on signal.digest for update to cordee_app
  using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));
create policy job_reads on signal.digest for select to cordee_app using ((select platform.actor_is_job('digests')));
create policy job_inserts on signal.digest for insert to cordee_app
  with check ((select platform.actor_is_job('digests')));
create policy job_updates on signal.digest for update to cordee_app using ((select platform.actor_is_job('digests')));

-- The facts of tonight, one question per kind, over what runs now and never over what is past.
grant select on pathway.step, pathway.override, pathway.action, funding.project to cordee_lookup;
create policy signal_looks_up on pathway.step for select to cordee_lookup using (true);
create policy signal_looks_up on pathway.override for select to cordee_lookup using (true);
create policy signal_looks_up on pathway.action for select to cordee_lookup using (true);
create policy signal_looks_up on funding.project for select to cordee_lookup using (true);
create index post_ends on funding.post (ends_on) where ends_on is not null;
create index path_arrival on pathway.path (arrival_on) where closed_on is null;
create index proposal_waits on pathway.proposal (made_on) where answered_on is null and withdrawn_on is null;

-- A peer at work while a paper nobody may work without is missing or past its end. Which one is not said.
create function signal.facts_of_papers()
returns table (subject uuid, structure_id uuid, territory_id uuid, fact_on date)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id, p.territory_id, coalesce(p.started_on, platform.actor_today())
    from placement.placement p
   where platform.actor_is_job('signals') and p.state = 'active'
     and exists (select from placement.paper_due d
       where d.placement_id = p.id and d.blocking
         and not exists (select from placement.paper a where a.placement_id = d.placement_id and a.kind = d.kind
           and (a.valid_until is null or a.valid_until >= platform.actor_today()))
         and not exists (select from placement.clearance c where c.placement_id = d.placement_id and c.kind = d.kind))
   order by p.id
$$;
-- Somebody is to arrive within these days, and the team is not prepared or something essential is open.
create function signal.facts_of_unprepared(days int)
returns table (subject uuid, structure_id uuid, territory_id uuid, fact_on date)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id, p.territory_id, p.arrival_on
    from pathway.path p
   where platform.actor_is_job('signals') and p.closed_on is null and p.entry = 'new_peer'
     and p.arrival_on between platform.actor_today() and platform.actor_today() + days
     and (exists (select from pathway.step t where t.path_id = p.id and t.code = 'team' and t.done_on is null
            and not exists (select from pathway.override o where o.path_id = t.path_id and o.code = t.code))
       or exists (select from pathway.action a where a.path_id = p.id and a.essential and a.done_on is null
            and not exists (select from pathway.override o where o.action_id = a.id)))
   order by p.id
$$;
-- A peer at work, or about to be, whose référent is nobody or works here no more.
create function signal.facts_of_no_lead()
returns table (subject uuid, structure_id uuid, territory_id uuid, fact_on date)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id, p.territory_id, platform.actor_today()
    from placement.placement p
   where platform.actor_is_job('signals') and p.state in ('agreed', 'active')
     and not exists (select from account.role_grant g join account.account a on a.id = g.account_id
       where g.account_id = p.referent_account_id and g.scope = p.structure_id
         and g.role in ('professional', 'director') and g.revoked_at is null and a.closed_at is null)
   order by p.id
$$;
-- A post whose money ends within these days, or ended up to a month ago, and nothing follows: no post of the same place
-- that begins in time, no project shown to funders.
create function signal.facts_of_funding(days int)
returns table (subject uuid, structure_id uuid, territory_id uuid, fact_on date)
language sql stable security definer set search_path = '' as $$
  select f.id, f.structure_id, d.territory_id, f.ends_on
    from funding.post f
    join structure.structure s on s.id = f.structure_id
    join structure.territory_department d on d.department = s.department
   where platform.actor_is_job('signals')
     and f.ends_on between platform.actor_today() - 30 and platform.actor_today() + days
     and not exists (select from funding.post n where n.structure_id = f.structure_id and n.id <> f.id
       and n.starts_on between f.starts_on + 1 and f.ends_on + 31 and (n.ends_on is null or n.ends_on > f.ends_on)
       and (n.placement_id = f.placement_id or n.label = f.label))
     and not exists (select from funding.project r where r.structure_id = f.structure_id and r.closed_on is null)
   order by f.id
$$;
-- A proposal nobody answered in these days.
create function signal.facts_of_unanswered(days int)
returns table (subject uuid, structure_id uuid, territory_id uuid, fact_on date)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id, p.territory_id, p.made_on
    from pathway.proposal p
   where platform.actor_is_job('signals') and p.answered_on is null and p.withdrawn_on is null
     and p.made_on < platform.actor_today() - days
   order by p.id
$$;

-- Whether the peer is the only one at work in the structure; asked by this peer alone, of their own placement.
create function signal.is_alone(of_placement uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from placement.placement p
    where p.id = of_placement and p.state = 'active'
      and platform.actor_role() = 'peer' and p.peer_id = platform.actor_scope()
      and not exists (select from placement.placement o where o.structure_id = p.structure_id and o.state = 'active'
        and o.peer_id <> p.peer_id))
$$;

-- How many things wait for each reader who wants the weekly mail and had none since that day. Peers are not among them:
-- what is about a person leaves by no mail.
create function signal.digests_to_write(since date)
returns table (account_id uuid, recipient text, language text, things int)
language sql stable security definer set search_path = '' as $$
  with told as (
    select g.account_id, w.id
      from signal.work w
      join account.role_grant g on g.revoked_at is null
       and ((g.role = 'director' and g.scope = w.structure_id)
         or (g.role = 'coordinator' and g.scope = w.territory_id and w.second_on <= platform.actor_today()))
     where w.closed_on is null
       and not exists (select from signal.mark m where m.signal_id = w.id and m.account_id = g.account_id
         and m.until > platform.actor_today())
    union
    select g.account_id, s.id
      from signal.shared s join placement.placement p on p.id = s.placement_id
      join account.role_grant g on g.revoked_at is null
       and ((s.told = 'coordinator' and g.role = 'coordinator' and g.scope = p.territory_id)
         or (s.told = 'referent' and g.account_id = p.referent_account_id and g.scope = p.structure_id
           and g.role in ('professional', 'director')))
     where s.settled_on is null and s.until >= platform.actor_today()
       and (s.later_until is null or s.later_until <= platform.actor_today()))
  select a.id, a.email, a.language, count(*)::int
    from told t join account.account a on a.id = t.account_id
   where platform.actor_is_job('digests') and a.email is not null and a.closed_at is null
     and not exists (select from signal.digest d where d.account_id = a.id
       and (d.off or d.written_on > since))
   group by a.id, a.email, a.language order by a.id
$$;
grant select on signal.work, signal.mark, signal.shared, signal.digest, signal.own_mark to cordee_lookup;
create policy lookup_reads on signal.work for select to cordee_lookup using (true);
create policy lookup_reads on signal.mark for select to cordee_lookup using (true);
create policy lookup_reads on signal.shared for select to cordee_lookup using (true);
create policy lookup_reads on signal.digest for select to cordee_lookup using (true);

-- What a peer said of themselves goes where the peer's record goes.
grant delete on signal.own_mark, signal.shared to cordee_lookup;
create policy lookup_reads on signal.own_mark for select to cordee_lookup using (true);
create policy lookup_forgets on signal.own_mark for delete to cordee_lookup using (true);
create policy lookup_forgets on signal.shared for delete to cordee_lookup using (true);
create function signal.forget_own() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from signal.own_mark where placement_id = old.id;
  delete from signal.shared where placement_id = old.id;
  return null;
end $$;
create trigger forget_own_signals after update of peer_id on placement.placement for each row
  when (old.peer_id is not null and new.peer_id is null) execute function signal.forget_own();

grant create on schema signal to cordee_lookup;
alter function signal.facts_of_papers() owner to cordee_lookup;
alter function signal.facts_of_unprepared(int) owner to cordee_lookup;
alter function signal.facts_of_no_lead() owner to cordee_lookup;
alter function signal.facts_of_funding(int) owner to cordee_lookup;
alter function signal.facts_of_unanswered(int) owner to cordee_lookup;
alter function signal.is_alone(uuid) owner to cordee_lookup;
alter function signal.digests_to_write(date) owner to cordee_lookup;
alter function signal.forget_own() owner to cordee_lookup;
revoke create on schema signal from cordee_lookup;
