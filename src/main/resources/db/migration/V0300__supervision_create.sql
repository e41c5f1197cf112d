-- Four spaces of support kept apart. How often each is held is a fact of work, read by those the placement concerns. Of
-- supervision they read the days it was held, through one function; its meetings are read by the peer and the supervisor.

select platform.open_schema('supervision');

-- What the actor is to the spaces of a placement: peer, lead (référent or director), coordinator, or nothing.
create function supervision.actor_side(placement uuid) returns text language sql stable as $$
  select case platform.actor_role() when 'peer' then 'peer' when 'coordinator' then 'coordinator' else 'lead' end
    from placement.placement p
   where p.id = actor_side.placement
     and case platform.actor_role()
       when 'peer' then p.peer_id = platform.actor_scope()
       when 'director' then p.structure_id = platform.actor_scope()
       when 'professional' then p.structure_id = platform.actor_scope()
         and platform.actor_account() in (p.referent_account_id, p.deputy_account_id)
       when 'coordinator' then p.territory_id = platform.actor_scope()
       else false end
$$;

-- How often a space is held, where the placement differs from the reference content or was fixed by a signature.
create table supervision.rhythm (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  space        text not null check (space in ('tutoring', 'supervision', 'intervision', 'practice')),
  weeks        smallint not null check (weeks between 1 and 26),
  with_whom    text not null default '' check (length(with_whom) <= 120),
  set_on       date not null,
  read_on      date,
  primary key (placement_id, space)
);
select platform.protect('supervision.rhythm');
select platform.audited('supervision.rhythm', 'placement_id');
grant select, insert on supervision.rhythm to cordee_app;
grant update (weeks, with_whom, set_on, read_on) on supervision.rhythm to cordee_app;
create policy sides_read on supervision.rhythm for select to cordee_app
  using (supervision.actor_side(placement_id) is not null);
create policy lead_sets on supervision.rhythm for insert to cordee_app
  with check (supervision.actor_side(placement_id) = 'lead' and read_on is null);
create policy sides_change on supervision.rhythm for update to cordee_app
  using (supervision.actor_side(placement_id) in ('lead', 'peer'))
  with check (supervision.actor_side(placement_id) in ('lead', 'peer'));
-- The peer says they have read; whoever sets, says it anew.
create function supervision.own_word_on_rhythm() returns trigger language plpgsql as $$
begin
  if (case supervision.actor_side(new.placement_id)
       when 'peer' then (new.weeks, new.with_whom, new.set_on) is distinct from (old.weeks, old.with_whom, old.set_on)
       else new.read_on is not null end) then
    raise exception 'the lead sets, the peer reads' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_word before update on supervision.rhythm
  for each row execute function supervision.own_word_on_rhythm();

-- A peer and who supervises them: somebody outside the hierarchy, once the peer said yes.
create table supervision.bond (
  id                    uuid primary key,
  placement_id          uuid not null references placement.placement (id) on delete cascade,
  supervisor_account_id uuid not null references account.account (id) on delete cascade,
  peer_account_id       uuid references account.account (id) on delete cascade,
  proposed_by           text not null check (proposed_by in ('peer', 'lead')),
  proposed_on           date not null,
  agreed_on             date,
  ended_on              date,
  version               int not null default 0,
  constraint bond_agreed_by_a_peer check (num_nulls(agreed_on, peer_account_id) in (0, 2))
);
create unique index bond_one_open on supervision.bond (placement_id) where ended_on is null;
create index bond_supervisor on supervision.bond (supervisor_account_id);
select platform.protect('supervision.bond');
select platform.audited('supervision.bond', 'id');
grant select, insert on supervision.bond to cordee_app;
grant update (peer_account_id, agreed_on, ended_on, version) on supervision.bond to cordee_app;

-- Whether this account may supervise in a placement: a supervisor of its territory who works neither in its structure nor
-- accompanies it there.
create function supervision.may_supervise(placement uuid, account uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from placement.placement p
      join account.role_grant g on g.account_id = may_supervise.account and g.role = 'supervisor'
        and g.scope = p.territory_id and g.revoked_at is null
     where p.id = may_supervise.placement
       and not exists (select from account.role_grant w where w.account_id = g.account_id and w.revoked_at is null
                         and w.role in ('professional', 'director') and w.scope = p.structure_id)
       and not exists (select from account.role_grant w where w.account_id = g.account_id and w.revoked_at is null
                         and w.role = 'peer' and w.scope = p.peer_id))
$$;
-- The supervisors a placement may choose from, by name; to its peer and its lead alone.
create function supervision.supervisors(of_placement uuid) returns table (account_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.name from account.account a
   where a.closed_at is null and supervision.may_supervise(of_placement, a.id)
     and exists (select from placement.placement p where p.id = of_placement and case platform.actor_role()
       when 'peer' then p.peer_id = platform.actor_scope()
       when 'director' then p.structure_id = platform.actor_scope()
       when 'professional' then p.structure_id = platform.actor_scope()
         and platform.actor_account() in (p.referent_account_id, p.deputy_account_id)
       else false end)
   order by a.name collate "fr-x-icu", a.id
$$;

create policy sides_read on supervision.bond for select to cordee_app
  using (supervision.actor_side(placement_id) is not null);
create policy supervisor_reads on supervision.bond for select to cordee_app
  using ((select platform.actor_role()) = 'supervisor' and agreed_on is not null
    and supervisor_account_id = (select platform.actor_account()));
create policy sides_propose on supervision.bond for insert to cordee_app
  with check (supervision.may_supervise(placement_id, supervisor_account_id)
    and supervision.actor_side(placement_id) = proposed_by and ended_on is null
    and (agreed_on is not null) = (proposed_by = 'peer')
    and (peer_account_id is null or peer_account_id = (select platform.actor_account())));
create policy two_change on supervision.bond for update to cordee_app
  using (ended_on is null and (supervision.actor_side(placement_id) = 'peer'
    or (supervision.actor_side(placement_id) = 'lead' and agreed_on is null)
    or ((select platform.actor_role()) = 'supervisor' and supervisor_account_id = (select platform.actor_account()))))
  with check (true);
-- The peer alone says yes, and no structure ends a supervision that was agreed.
create function supervision.own_word_on_bond() returns trigger language plpgsql as $$
begin
  if (new.agreed_on, new.peer_account_id) is distinct from (old.agreed_on, old.peer_account_id)
      and not (coalesce(supervision.actor_side(new.placement_id), '') = 'peer'
               and new.peer_account_id = platform.actor_account()) then
    raise exception 'the peer alone agrees' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_word before update on supervision.bond
  for each row execute function supervision.own_word_on_bond();

-- What the actor is to a bond's sealed side: peer, supervisor, or nothing. Reading goes on after its end.
create function supervision.actor_in(bond uuid) returns text language sql stable as $$
  select platform.actor_role() from supervision.bond b
   where b.id = actor_in.bond and b.agreed_on is not null
     and case platform.actor_role()
       when 'peer' then b.peer_account_id = platform.actor_account()
       when 'supervisor' then b.supervisor_account_id = platform.actor_account()
       else false end
$$;
-- The name of the other one: of the peer to their supervisor, of the supervisor to everybody else who reads the bond.
create function supervision.name_of_other(bond uuid) returns text
language sql stable security definer set search_path = '' as $$
  select case when platform.actor_role() = 'supervisor' then r.working_name else a.name end
    from supervision.bond b
    join placement.placement p on p.id = b.placement_id
    join account.account a on a.id = b.supervisor_account_id
    left join peer.peer r on r.id = p.peer_id
   where b.id = name_of_other.bond and case platform.actor_role()
     when 'supervisor' then b.supervisor_account_id = platform.actor_account() and b.agreed_on is not null
     when 'peer' then p.peer_id = platform.actor_scope()
     when 'director' then p.structure_id = platform.actor_scope()
     when 'professional' then p.structure_id = platform.actor_scope()
     when 'coordinator' then p.territory_id = platform.actor_scope()
     else false end
$$;

-- A meeting of supervision: when, how, and whether it was held. Nothing of what was said.
create table supervision.meeting (
  id        uuid primary key,
  bond_id   uuid not null references supervision.bond (id) on delete cascade,
  day       date not null,
  hour      time not null,
  way       text not null check (way in ('place', 'phone', 'video')),
  booked_by text not null check (booked_by in ('peer', 'supervisor')),
  state     text not null check (state in ('booked', 'held', 'missed', 'cancelled')),
  version   int not null default 0
);
create index meeting_bond on supervision.meeting (bond_id, day);
select platform.protect('supervision.meeting');
select platform.audited('supervision.meeting', 'id');
grant select, insert on supervision.meeting to cordee_app;
grant update (day, hour, way, state, version) on supervision.meeting to cordee_app;
create policy two_read on supervision.meeting for select to cordee_app
  using (supervision.actor_in(bond_id) is not null);
create policy two_book on supervision.meeting for insert to cordee_app
  with check (supervision.actor_in(bond_id) = booked_by
    and exists (select from supervision.bond b where b.id = bond_id and b.ended_on is null));
create policy two_change on supervision.meeting for update to cordee_app
  using (supervision.actor_in(bond_id) is not null) with check (supervision.actor_in(bond_id) is not null);

-- What everybody the placement concerns reads of supervision: the days it was held within the year, and how many meetings
-- were planned up to today. No pause is looked at.
create function supervision.held(of_placement uuid) returns table (planned int, days date[])
language sql stable security definer set search_path = '' as $$
  select count(s.id)::int, coalesce(array_agg(s.day order by s.day desc, s.id) filter (where s.state = 'held'), '{}')
    from placement.placement p
    join supervision.bond b on b.placement_id = p.id
    join supervision.meeting s on s.bond_id = b.id and s.state <> 'cancelled'
     and s.day <= platform.actor_today() and s.day > (platform.actor_today() - interval '1 year')::date
   where p.id = of_placement and case platform.actor_role()
     when 'peer' then p.peer_id = platform.actor_scope()
     when 'director' then p.structure_id = platform.actor_scope()
     when 'professional' then p.structure_id = platform.actor_scope()
       and platform.actor_account() in (p.referent_account_id, p.deputy_account_id)
     when 'coordinator' then p.territory_id = platform.actor_scope()
     else false end
$$;

-- That a letter about a meeting was written, so that it is written once.
create table supervision.letter (
  meeting_id uuid not null references supervision.meeting (id) on delete cascade,
  kind       text not null check (kind in ('before', 'missed', 'twice')),
  side       text not null check (side in ('peer', 'supervisor')),
  written_on date not null,
  primary key (meeting_id, kind, side)
);
select platform.protect('supervision.letter');
grant select, insert on supervision.letter to cordee_app;
create policy job_reads on supervision.letter for select to cordee_app
  using ((select platform.actor_is_job('supervision')));
create policy job_writes on supervision.letter for insert to cordee_app
  with check ((select platform.actor_is_job('supervision')));

grant select on supervision.bond, supervision.meeting, supervision.letter to cordee_lookup;
create policy lookup_reads on supervision.bond for select to cordee_lookup using (true);
create policy lookup_reads on supervision.meeting for select to cordee_lookup using (true);
create policy lookup_reads on supervision.letter for select to cordee_lookup using (true);

-- Whom the job writes to today: both on the day before a meeting; both once after a missed one, otherwise worded when the
-- one before it was missed too. A letter to a peer who pauses goes through the outbox and does not leave.
create function supervision.letters_due()
returns table (meeting_id uuid, kind text, side text, recipient text, language text, leaves boolean)
language sql stable security definer set search_path = '' as $$
  with told as (
    select s.id, s.bond_id, case
             when s.state = 'booked' and s.day = platform.actor_today() + 1 then 'before'
             when s.state = 'missed' and s.day >= platform.actor_today() - 14 then
               case when (select o.state from supervision.meeting o
                           where o.bond_id = s.bond_id and o.state in ('held', 'missed')
                             and (o.day, o.hour, o.id) < (s.day, s.hour, s.id)
                           order by o.day desc, o.hour desc, o.id desc limit 1) = 'missed'
                    then 'twice' else 'missed' end
           end as kind
      from supervision.meeting s
     where platform.actor_is_job('supervision')),
  sides as (
    select t.id, t.kind, b.placement_id, x.side, x.account_id
      from told t
      join supervision.bond b on b.id = t.bond_id and b.ended_on is null
     cross join lateral (values ('peer', b.peer_account_id), ('supervisor', b.supervisor_account_id)) x (side, account_id)
     where t.kind is not null)
  select s.id, s.kind, s.side, a.email, a.language,
         not exists (select from placement.pause z where z.placement_id = s.placement_id
                       and z.since <= platform.actor_today()
                       and (z.until is null or z.until > platform.actor_today()))
    from sides s
    join account.account a on a.id = s.account_id and a.email is not null and a.closed_at is null
   where not exists (select from supervision.letter l
                      where l.meeting_id = s.id and l.kind = s.kind and l.side = s.side)
   order by s.id, s.side
$$;

-- Supervision goes where the peer's record goes.
grant delete on supervision.bond to cordee_lookup;
create policy lookup_forgets on supervision.bond for delete to cordee_lookup using (true);
create function supervision.forget_bonds() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  delete from supervision.bond where placement_id = old.id;
  return null;
end $$;
create trigger forget_bonds after update of peer_id on placement.placement for each row
  when (old.peer_id is not null and new.peer_id is null) execute function supervision.forget_bonds();

grant create on schema supervision to cordee_lookup;
alter function supervision.may_supervise(uuid, uuid) owner to cordee_lookup;
alter function supervision.supervisors(uuid) owner to cordee_lookup;
alter function supervision.name_of_other(uuid) owner to cordee_lookup;
alter function supervision.held(uuid) owner to cordee_lookup;
alter function supervision.letters_due() owner to cordee_lookup;
alter function supervision.forget_bonds() owner to cordee_lookup;
revoke create on schema supervision from cordee_lookup;
revoke execute on function supervision.may_supervise(uuid, uuid), supervision.supervisors(uuid),
  supervision.name_of_other(uuid), supervision.held(uuid), supervision.letters_due() from public;
grant execute on function supervision.may_supervise(uuid, uuid), supervision.supervisors(uuid),
  supervision.name_of_other(uuid), supervision.held(uuid), supervision.letters_due() to cordee_app, cordee_lookup;
