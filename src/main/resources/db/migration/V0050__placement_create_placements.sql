-- A peer at work in a structure: who, where, in which status, with whom, and the mission sheet.
-- The state 'paused' is never written in placement.placement: a pause has its own table, which the peer and the
-- référent alone can read, so that nobody else can tell a pause from its absence.

select platform.open_schema('placement');

-- A unit is linked together with the establishment it belongs to (foreign keys ignore row security).
alter table structure.structure add constraint structure_unit_of_parent unique (id, parent_id);

create table placement.placement (
  id                  uuid primary key,
  peer_id             uuid references peer.peer (id) on delete set null,
  structure_id        uuid not null references structure.structure (id),
  unit_id             uuid,
  territory_id        uuid not null references structure.territory (id),
  status              text not null check (status in ('volunteer', 'employee', 'independent', 'trainee')),
  state               text not null
    check (state in ('proposed', 'agreed', 'active', 'ended', 'declined', 'cancelled')),
  referent_account_id uuid references account.account (id) on delete set null,
  deputy_account_id   uuid references account.account (id) on delete set null,
  association_id      uuid references structure.structure (id),
  training_body_id    uuid references structure.structure (id),
  starts_on           date,
  ends_on             date,
  agreed_hours        numeric(4, 1) check (agreed_hours > 0 and agreed_hours <= 48),
  rhythm              text check (length(rhythm) between 1 and 120),
  papers_version      int not null,
  proposed_by         uuid references account.account (id) on delete set null,
  proposed_on         date not null,
  peer_agreed_on      date,
  structure_agreed_on date,
  started_on          date,
  ended_on            date,
  version             int not null default 0,
  constraint placement_unit_in_structure foreign key (unit_id, structure_id)
    references structure.structure (id, parent_id),
  constraint placement_hours_by_status check (agreed_hours is null or status in ('employee', 'trainee')),
  constraint placement_rhythm_by_status check (rhythm is null or status in ('volunteer', 'independent')),
  constraint placement_association_by_status check (association_id is null or status = 'volunteer'),
  constraint placement_training_by_status check (training_body_id is null or status = 'trainee'),
  constraint placement_dates_in_order check (ends_on >= starts_on),
  constraint placement_real_dates_in_order check (ended_on >= started_on),
  constraint placement_two_leads check (referent_account_id <> deputy_account_id),
  constraint placement_both_agreed check (state not in ('agreed', 'active')
    or (peer_agreed_on is not null and structure_agreed_on is not null)),
  constraint placement_started check (state <> 'active' or started_on is not null),
  constraint placement_of_structure unique (id, structure_id)
);
-- One live placement of a peer in a place.
create unique index placement_live_once on placement.placement (peer_id, (coalesce(unit_id, structure_id)))
  where state in ('proposed', 'agreed', 'active');
create index placement_structure on placement.placement (structure_id, id desc);
create index placement_territory on placement.placement (territory_id, id desc);
create index placement_peer on placement.placement (peer_id, id desc);
create index placement_association on placement.placement (association_id) where association_id is not null;
create index placement_training on placement.placement (training_body_id) where training_body_id is not null;
create index placement_referent on placement.placement (referent_account_id);
create index placement_deputy on placement.placement (deputy_account_id);

select platform.protect('placement.placement');
select platform.audited('placement.placement', 'id', 'peer_id');
grant select, insert, delete on placement.placement to cordee_app;
grant update (unit_id, referent_account_id, deputy_account_id, association_id, training_body_id, starts_on, ends_on,
  agreed_hours, rhythm, state, peer_agreed_on, structure_agreed_on, started_on, ended_on, version)
  on placement.placement to cordee_app;

create policy own_peer_reads on placement.placement for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy director_reads on placement.placement for select to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
-- A colleague reads what has begun; before, only those who prepare it.
create policy team_reads on placement.placement for select to cordee_app
  using ((select platform.actor_role()) = 'professional' and structure_id = (select platform.actor_scope())
    and (state = 'active' or (select platform.actor_account()) in (referent_account_id, deputy_account_id, proposed_by)));
create policy coordinator_reads on placement.placement for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy association_reads on placement.placement for select to cordee_app
  using ((select platform.actor_role()) = 'association' and association_id = (select platform.actor_scope()));
create policy training_body_reads on placement.placement for select to cordee_app
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope()));

-- Whether this peer may be proposed this place by the actor: one yes or no. A no may mean consent, distance, hours or
-- anything else ("où je peux aller"), and tells nobody which.
create function placement.may_be_proposed(of_peer uuid, to_structure uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select case platform.actor_role()
           when 'coordinator' then structure.in_territory(to_structure, platform.actor_scope())
           when 'director' then to_structure = platform.actor_scope()
           when 'professional' then to_structure = platform.actor_scope()
           else false end
     and exists (select from peer.names_for_me(array[of_peer]))
     and peer.may_go(of_peer, to_structure)
$$;
create policy coordinator_proposes on placement.placement for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and placement.may_be_proposed(peer_id, structure_id));
create policy structure_proposes on placement.placement for insert to cordee_app
  with check ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()) and territory_id = (select platform.actor_territory())
    and placement.may_be_proposed(peer_id, structure_id));

create policy own_peer_changes on placement.placement for update to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy director_changes on placement.placement for update to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy lead_changes on placement.placement for update to cordee_app
  using ((select platform.actor_role()) = 'professional' and structure_id = (select platform.actor_scope())
    and (select platform.actor_account()) in (referent_account_id, deputy_account_id, proposed_by))
  with check (structure_id = (select platform.actor_scope()));
create policy coordinator_changes on placement.placement for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy retention_reads on placement.placement for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on placement.placement for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- Nobody says yes in somebody else's place.
create function placement.own_yes() returns trigger language plpgsql as $$
begin
  if new.peer_agreed_on is not null and platform.actor_role() is distinct from 'peer'
      and (tg_op = 'INSERT' or old.peer_agreed_on is distinct from new.peer_agreed_on) then
    raise exception 'only the peer says the peer''s yes' using errcode = 'insufficient_privilege';
  end if;
  if new.structure_agreed_on is not null and platform.actor_role() is distinct from 'director'
      and (tg_op = 'INSERT' or old.structure_agreed_on is distinct from new.structure_agreed_on) then
    raise exception 'only the director says the structure''s yes' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger own_yes before insert or update of peer_agreed_on, structure_agreed_on on placement.placement
  for each row execute function placement.own_yes();

-- The référent and the deputy work in the structure (a foreign key would accept any account).
create function placement.works_in(account uuid, structure uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from account.role_grant g
                  where g.account_id = works_in.account and g.scope = works_in.structure
                    and g.role in ('professional', 'director') and g.revoked_at is null)
$$;
create function placement.leads_work_here() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' or new.referent_account_id is distinct from old.referent_account_id then
    if new.referent_account_id is not null and not placement.works_in(new.referent_account_id, new.structure_id) then
      raise exception 'the referent does not work here' using errcode = 'check_violation',
        constraint = 'placement_referent_works_here';
    end if;
  end if;
  if tg_op = 'INSERT' or new.deputy_account_id is distinct from old.deputy_account_id then
    if new.deputy_account_id is not null and not placement.works_in(new.deputy_account_id, new.structure_id) then
      raise exception 'the deputy does not work here' using errcode = 'check_violation',
        constraint = 'placement_deputy_works_here';
    end if;
  end if;
  return new;
end $$;
create trigger leads_work_here before insert or update of referent_account_id, deputy_account_id
  on placement.placement for each row execute function placement.leads_work_here();

-- One line of the mission sheet. A line is never rewritten: it ends, and another begins, so that the log keeps what
-- was true. A fixed line is a limit nobody may lift.
create table placement.mission (
  id           uuid primary key,
  placement_id uuid not null references placement.placement (id) on delete cascade,
  sheet_column text not null check (sheet_column in ('i_do', 'i_do_not', 'if_agreed')),
  what         text not null check (length(what) between 1 and 200),
  level        text check (level in ('information', 'consultation', 'collaboration', 'partnership')),
  moment       text check (moment in ('reception', 'withdrawal', 'inpatient', 'follow_up', 'after')),
  kind         text,
  fixed        boolean not null default false,
  since        date not null,
  until        date,
  version      int not null default 0,
  constraint mission_level_and_moment check (
    case when sheet_column = 'i_do_not' then level is null and moment is null and kind is null
         else level is not null and moment is not null end),
  constraint mission_fixed_is_a_limit check (not fixed or (sheet_column = 'i_do_not' and until is null)),
  constraint mission_dates_in_order check (until >= since),
  constraint mission_of_placement unique (id, placement_id)
);
create index mission_placement on placement.mission (placement_id, id);
select platform.protect('placement.mission');
select platform.audited('placement.mission', 'id');
grant select, insert on placement.mission to cordee_app;
grant update (until, version) on placement.mission to cordee_app;
create policy readers_of_the_placement on placement.mission for select to cordee_app
  using (exists (select from placement.placement p where p.id = placement_id));

-- Those who write with the peer: the peer, the référent, the deputy, the director, and whoever proposed.
create function placement.actor_writes(placement uuid) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = actor_writes.placement
    and case platform.actor_role()
      when 'peer' then p.peer_id = platform.actor_scope()
      when 'director' then p.structure_id = platform.actor_scope()
      when 'professional' then p.structure_id = platform.actor_scope()
        and platform.actor_account() in (p.referent_account_id, p.deputy_account_id, p.proposed_by)
      when 'coordinator' then p.territory_id = platform.actor_scope() and p.proposed_by = platform.actor_account()
      else false end)
$$;
create policy writers_add on placement.mission for insert to cordee_app
  with check (placement.actor_writes(placement_id));
create policy writers_end on placement.mission for update to cordee_app
  using (not fixed and placement.actor_writes(placement_id)) with check (placement.actor_writes(placement_id));

-- A pause: neutral, without a reason, known to the peer and the référent alone.
create table placement.pause (
  id           uuid primary key,
  placement_id uuid not null references placement.placement (id) on delete cascade,
  since        date not null,
  until        date,
  constraint pause_dates_in_order check (until >= since)
);
create unique index pause_one_open on placement.pause (placement_id) where until is null;
select platform.protect('placement.pause');
select platform.audited('placement.pause', 'id');
grant select, insert on placement.pause to cordee_app;
grant update (until) on placement.pause to cordee_app;
create function placement.actor_shares_pause(placement uuid) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = actor_shares_pause.placement
    and case platform.actor_role()
      when 'peer' then p.peer_id = platform.actor_scope()
      when 'director' then p.structure_id = platform.actor_scope() and p.referent_account_id = platform.actor_account()
      when 'professional' then p.structure_id = platform.actor_scope()
        and p.referent_account_id = platform.actor_account()
      else false end)
$$;
create policy peer_and_referent on placement.pause to cordee_app
  using (placement.actor_shares_pause(placement_id)) with check (placement.actor_shares_pause(placement_id));

-- A paper marked present; the papers themselves stay in the structure's cupboard for now.
create table placement.paper (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  kind         text not null check (kind ~ '^[a-z_]{1,40}$'),
  marked_on    date not null,
  marked_by    uuid references account.account (id) on delete set null,
  valid_until  date,
  primary key (placement_id, kind)
);
select platform.protect('placement.paper');
select platform.audited('placement.paper', 'placement_id');
grant select, insert, delete on placement.paper to cordee_app;
grant update (marked_on, marked_by, valid_until) on placement.paper to cordee_app;
create policy readers_but_colleagues on placement.paper for select to cordee_app
  using (exists (select from placement.placement p where p.id = placement_id
    and ((select platform.actor_role()) <> 'professional'
      or (select platform.actor_account()) in (p.referent_account_id, p.deputy_account_id, p.proposed_by))));
create policy team_marks on placement.paper for insert to cordee_app
  with check ((select platform.actor_role()) in ('director', 'professional') and placement.actor_writes(placement_id));
create policy team_marks_again on placement.paper for update to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional') and placement.actor_writes(placement_id))
  with check ((select platform.actor_role()) in ('director', 'professional') and placement.actor_writes(placement_id));
create policy team_unmarks on placement.paper for delete to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional') and placement.actor_writes(placement_id));

-- The sheet for the staff room opens by a link; the serial alone opens nothing, the installation's key marks it.
create table placement.sheet_link (
  placement_id uuid primary key references placement.placement (id) on delete cascade,
  serial       uuid not null unique,
  made_on      date not null
);
select platform.protect('placement.sheet_link');
select platform.audited('placement.sheet_link', 'placement_id');
grant select, insert on placement.sheet_link to cordee_app;
grant update (serial, made_on) on placement.sheet_link to cordee_app;
create policy writers_read on placement.sheet_link for select to cordee_app
  using (placement.actor_writes(placement_id));
create policy writers_make on placement.sheet_link for insert to cordee_app
  with check ((select platform.actor_role()) in ('director', 'professional') and placement.actor_writes(placement_id));
create policy writers_renew on placement.sheet_link for update to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional') and placement.actor_writes(placement_id))
  with check ((select platform.actor_role()) in ('director', 'professional') and placement.actor_writes(placement_id));

-- The peer's own yes to their working name on the sheet of the staff room: given and taken back by the peer alone.
create table placement.sheet_name (
  placement_id uuid primary key references placement.placement (id) on delete cascade,
  since        date not null
);
select platform.protect('placement.sheet_name');
select platform.audited('placement.sheet_name', 'placement_id');
grant select, insert, delete on placement.sheet_name to cordee_app;
create policy writers_read on placement.sheet_name for select to cordee_app
  using (placement.actor_writes(placement_id));
create policy peer_gives on placement.sheet_name for insert to cordee_app
  with check ((select platform.actor_role()) = 'peer' and placement.actor_writes(placement_id));
create policy peer_takes_back on placement.sheet_name for delete to cordee_app
  using ((select platform.actor_role()) = 'peer' and placement.actor_writes(placement_id));

-- What the definer functions look at, and no more.
grant select (id, name) on account.account to cordee_lookup;
grant select (account_id, role, scope, revoked_at) on account.role_grant to cordee_lookup;
create policy placement_looks_up on account.account for select to cordee_lookup using (true);
create policy placement_looks_up on account.role_grant for select to cordee_lookup using (true);
grant select on placement.placement, placement.mission, placement.sheet_link, placement.sheet_name to cordee_lookup;
create policy lookup_reads on placement.placement for select to cordee_lookup using (true);
create policy lookup_reads on placement.mission for select to cordee_lookup using (true);
create policy lookup_reads on placement.sheet_link for select to cordee_lookup using (true);
create policy lookup_reads on placement.sheet_name for select to cordee_lookup using (true);

-- Who may be référent or deputy: the people of the actor's own structure, or of one in the coordinator's territory.
create function placement.team_of(structure uuid) returns table (account_id uuid, name text)
language sql stable security definer set search_path = '' as $$
  select a.id, a.name from account.account a
   where a.id in (select g.account_id from account.role_grant g
                   where g.scope = team_of.structure and g.role in ('professional', 'director') and g.revoked_at is null)
     and case platform.actor_role()
       when 'director' then team_of.structure = platform.actor_scope()
       when 'professional' then team_of.structure = platform.actor_scope()
       when 'coordinator' then structure.in_territory(team_of.structure, platform.actor_scope())
       else false end
   order by a.name collate "fr-x-icu", a.id
$$;
-- The name of a référent or deputy, for those who read one of their placements.
create function placement.lead_name(account uuid) returns text
language sql stable security definer set search_path = '' as $$
  select a.name from account.account a
   where a.id = lead_name.account
     and exists (select from placement.placement p
       where lead_name.account in (p.referent_account_id, p.deputy_account_id)
         and case platform.actor_role()
           when 'peer' then p.peer_id = platform.actor_scope()
           when 'director' then p.structure_id = platform.actor_scope()
           when 'professional' then p.structure_id = platform.actor_scope()
           when 'coordinator' then p.territory_id = platform.actor_scope()
           when 'association' then p.association_id = platform.actor_scope()
           when 'trainer' then p.training_body_id = platform.actor_scope()
           else false end)
$$;

-- The peers who may be proposed a place, by the name they let the actor know.
create function placement.proposable(to_structure uuid) returns table (id uuid, working_name text)
language sql stable security definer set search_path = '' as $$
  select n.id, n.working_name
    from peer.names_for_me(array(
      select p.id from peer.peer p
       where p.territory_id = coalesce(platform.actor_territory(), platform.actor_scope()))) n
   where placement.may_be_proposed(n.id, to_structure)
   order by n.working_name collate "fr-x-icu", n.id
$$;

-- Whether a place belongs to a hospital, where volunteers must come by an association (CSP L.1112-5): a hospital of the
-- register (categories 11xx), a hospital unit (ROR 145 and 272), or a managing body that is a public hospital
-- (legal statuses 10 to 16), because the regime follows the managing body.
create function placement.in_hospital(structure uuid, unit uuid) returns boolean
language sql stable as $$
  select exists (
    select from structure.structure s
      left join structure.category c on c.code = s.category
      left join structure.legal_entity e on e.number = s.legal_finess
     where s.id in (in_hospital.structure, in_hospital.unit)
       and (c.aggregate_code like '11__' or s.category in ('145', '272', '101', '106', '292', '355')
         or e.legal_status in ('10', '11', '12', '13', '14', '15', '16')))
$$;

-- The sheet as the staff room reads it: the lines of the day, and the peer's name only while the peer wants it there.
create function placement.open_sheet(of_serial uuid)
returns table (placement_id uuid, structure_id uuid, unit_id uuid, working_name text, referent text, deputy text)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id, p.unit_id,
         (select e.working_name from peer.peer e
           where e.id = p.peer_id
             and exists (select from placement.sheet_name n where n.placement_id = p.id)
             and exists (select from peer.consent c where c.peer_id = e.id and c.field = 'name')),
         (select a.name from account.account a where a.id = p.referent_account_id),
         (select a.name from account.account a where a.id = p.deputy_account_id)
    from placement.sheet_link l
    join placement.placement p on p.id = l.placement_id
   where l.serial = of_serial and p.state in ('agreed', 'active')
$$;
create function placement.open_sheet_lines(of_serial uuid)
returns table (id uuid, sheet_column text, what text, level text, moment text, fixed boolean, since date)
language sql stable security definer set search_path = '' as $$
  select m.id, m.sheet_column, m.what, m.level, m.moment, m.fixed, m.since
    from placement.sheet_link l
    join placement.placement p on p.id = l.placement_id
    join placement.mission m on m.placement_id = p.id and m.until is null
   where l.serial = of_serial and p.state in ('agreed', 'active')
   order by m.fixed, m.id
$$;

-- A référent or deputy shows a new device's code to the peer they accompany.
create function placement.accompanied_account(peer uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select g.account_id from account.role_grant g
   where g.role = 'peer' and g.scope = accompanied_account.peer and g.revoked_at is null
     and platform.actor_role() in ('professional', 'director')
     and exists (select from placement.placement p
       where p.peer_id = accompanied_account.peer and p.structure_id = platform.actor_scope()
         and p.state in ('agreed', 'active')
         and platform.actor_account() in (p.referent_account_id, p.deputy_account_id))
   limit 1
$$;
create function placement.accompanies(account uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select platform.actor_role() in ('professional', 'director')
     and exists (select from account.role_grant g
       join placement.placement p on p.peer_id = g.scope
      where g.account_id = accompanies.account and g.role = 'peer' and g.revoked_at is null
        and p.structure_id = platform.actor_scope() and p.state in ('agreed', 'active')
        and platform.actor_account() in (p.referent_account_id, p.deputy_account_id))
$$;
create policy referents_hand_over on account.handover for insert to cordee_app
  with check (kind = 'device' and placement.accompanies(account_id));

grant create on schema placement to cordee_lookup;
alter function placement.may_be_proposed(uuid, uuid) owner to cordee_lookup;
alter function placement.proposable(uuid) owner to cordee_lookup;
alter function placement.works_in(uuid, uuid) owner to cordee_lookup;
alter function placement.team_of(uuid) owner to cordee_lookup;
alter function placement.open_sheet(uuid) owner to cordee_lookup;
alter function placement.open_sheet_lines(uuid) owner to cordee_lookup;
alter function placement.lead_name(uuid) owner to cordee_lookup;
alter function placement.accompanied_account(uuid) owner to cordee_lookup;
alter function placement.accompanies(uuid) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
grant select on structure.structure, structure.territory_department to cordee_lookup;
create policy placement_looks_up on structure.structure for select to cordee_lookup using (true);
create policy placement_looks_up on structure.territory_department for select to cordee_lookup using (true);
