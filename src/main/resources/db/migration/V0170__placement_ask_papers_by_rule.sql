-- What changes the papers a placement asks for, beside its status and its place: the people met, and a trainee's course.
create table placement.circumstances (
  placement_id   uuid primary key references placement.placement (id) on delete cascade,
  minors         boolean not null default false,
  taught_hours   int check (taught_hours between 1 and 3000),
  presence_hours int check (presence_hours between 1 and 2000)
);
-- The papers the rules ask of this placement, written anew from the content whenever what they depend on changes, so
-- that the database can refuse a start by itself.
create table placement.paper_due (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  kind         text not null check (kind ~ '^[a-z_]{1,40}$'),
  blocking     boolean not null,
  primary key (placement_id, kind)
);
-- "Checked, no obstacle, on…, by…": the only thing that is ever kept of a check of the criminal record (CASF L.133-6).
-- Neither the record nor an obstacle is written anywhere, and no change of this table goes to the audit: a mark taken
-- back would otherwise tell what nobody may be told. The row itself says who and when.
create table placement.clearance (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  kind         text not null check (kind in ('eligibility', 'eligibility_minors')),
  checked_on   date not null,
  checked_by   uuid references account.account (id) on delete set null,
  primary key (placement_id, kind)
);
select platform.protect('placement.circumstances');
select platform.protect('placement.paper_due');
select platform.protect('placement.clearance');
select platform.audited('placement.circumstances', 'placement_id');
grant select, insert on placement.circumstances to cordee_app;
grant update (minors, taught_hours, presence_hours) on placement.circumstances to cordee_app;
grant select, insert, delete on placement.paper_due to cordee_app;
grant update (blocking) on placement.paper_due to cordee_app;
grant select, insert, delete on placement.clearance to cordee_app;
create index clearance_account on placement.clearance (checked_by) where checked_by is not null;

-- Those who hold the file: in the structure, the director and who accompanies; the peer reads their own.
create function placement.actor_holds_file(placement uuid) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = actor_holds_file.placement
    and case platform.actor_role()
      when 'director' then p.structure_id = platform.actor_scope()
      when 'professional' then p.structure_id = platform.actor_scope()
        and platform.actor_account() in (p.referent_account_id, p.deputy_account_id, p.proposed_by)
      else false end)
$$;
create function placement.actor_is_peer_of(placement uuid) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = actor_is_peer_of.placement
    and platform.actor_role() = 'peer' and p.peer_id = platform.actor_scope())
$$;
-- Those who prepare it: the same, and the coordination.
create function placement.actor_prepares(placement uuid) returns boolean language sql stable as $$
  select placement.actor_holds_file(actor_prepares.placement)
    or exists (select from placement.placement p where p.id = actor_prepares.placement
         and platform.actor_role() = 'coordinator' and p.territory_id = platform.actor_scope())
$$;
-- Everybody who has a part in it: colleagues who only work in the same place have none.
create function placement.actor_has_part(placement uuid) returns boolean language sql stable as $$
  select exists (select from placement.placement p where p.id = actor_has_part.placement
    and (platform.actor_role() <> 'professional'
      or platform.actor_account() in (p.referent_account_id, p.deputy_account_id, p.proposed_by)))
$$;

create policy parts_read on placement.circumstances for select to cordee_app
  using (placement.actor_has_part(placement_id));
create policy preparers_say on placement.circumstances for insert to cordee_app
  with check (placement.actor_prepares(placement_id));
create policy preparers_say_again on placement.circumstances for update to cordee_app
  using (placement.actor_prepares(placement_id)) with check (placement.actor_prepares(placement_id));
create policy parts_read on placement.paper_due for select to cordee_app
  using (placement.actor_has_part(placement_id));
create policy preparers_write on placement.paper_due for insert to cordee_app
  with check (placement.actor_prepares(placement_id));
create policy preparers_change on placement.paper_due for update to cordee_app
  using (placement.actor_prepares(placement_id)) with check (placement.actor_prepares(placement_id));
create policy preparers_take_away on placement.paper_due for delete to cordee_app
  using (placement.actor_prepares(placement_id));
create policy file_reads on placement.clearance for select to cordee_app
  using (placement.actor_holds_file(placement_id) or placement.actor_is_peer_of(placement_id));
create policy file_says on placement.clearance for insert to cordee_app
  with check (placement.actor_holds_file(placement_id) and checked_by = (select platform.actor_account()));
create policy file_takes_back on placement.clearance for delete to cordee_app
  using (placement.actor_holds_file(placement_id));

-- Outside the structure, which paper is missing is nobody's business: one word says whether the file is complete.
drop policy readers_but_colleagues on placement.paper;
create policy file_and_peer_read on placement.paper for select to cordee_app
  using (placement.actor_holds_file(placement_id) or placement.actor_is_peer_of(placement_id));

-- What was marked so far as a paper like another moves to its own table, and its traces in the audit cannot come back.
alter table placement.paper no force row level security;
alter table placement.clearance no force row level security;
alter table placement.paper disable trigger audited;
insert into placement.clearance (placement_id, kind, checked_on, checked_by)
select placement_id, kind, marked_on, marked_by from placement.paper where kind = 'eligibility';
delete from placement.paper where kind = 'eligibility';
alter table placement.paper enable trigger audited;
alter table placement.paper force row level security;
alter table placement.clearance force row level security;
alter table placement.paper add constraint paper_is_no_check check (kind not like 'eligibility%');

-- Which law the place is under: the managing body decides, not the kind of service. Unknown counts as private.
create function placement.managing_body(structure uuid, unit uuid) returns text language sql stable as $$
  select case when placement.in_hospital(managing_body.structure, managing_body.unit) then 'hospital'
    else coalesce((select l.regime from structure.structure s
           join structure.legal_entity e on e.number = s.legal_finess
           join structure.legal_status l on l.code = e.legal_status
          where s.id in (managing_body.unit, managing_body.structure) and l.regime is not null
          order by (s.id = managing_body.unit) desc limit 1), 'private') end
$$;

-- The hours in presence already agreed for the same person in the same place since a day, this placement left out.
create function placement.hosted_hours(of_placement uuid, since date, until date) returns int
language sql stable security definer set search_path = '' as $$
  select coalesce(sum(c.presence_hours), 0)::int
    from placement.placement t
    join placement.placement p on p.peer_id = t.peer_id and p.structure_id = t.structure_id and p.id <> t.id
    join placement.circumstances c on c.placement_id = p.id
   where t.id = of_placement and p.status = 'trainee' and p.state in ('proposed', 'agreed', 'active', 'ended')
     and coalesce(p.started_on, p.starts_on, p.proposed_on) between hosted_hours.since and hosted_hours.until
$$;

-- Whether every blocking paper is there and valid today: one yes or no, the same for whatever is missing.
create function placement.papers_complete(of_placement uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from placement.paper_due d where d.placement_id = of_placement and d.blocking)
     and not exists (select from placement.paper_due d
       where d.placement_id = of_placement and d.blocking
         and not exists (select from placement.paper p where p.placement_id = d.placement_id and p.kind = d.kind
               and (p.valid_until is null or p.valid_until >= platform.actor_today()))
         and not exists (select from placement.clearance c
              where c.placement_id = d.placement_id and c.kind = d.kind))
$$;
-- Who checked, for those who hold the file and for the person.
create function placement.checker_name(of_placement uuid, of_kind text) returns text
language sql stable security definer set search_path = '' as $$
  select a.name from placement.clearance c join account.account a on a.id = c.checked_by
    join placement.placement p on p.id = c.placement_id
   where c.placement_id = of_placement and c.kind = of_kind
     and case platform.actor_role()
       when 'peer' then p.peer_id = platform.actor_scope()
       when 'director' then p.structure_id = platform.actor_scope()
       when 'professional' then p.structure_id = platform.actor_scope()
         and platform.actor_account() in (p.referent_account_id, p.deputy_account_id, p.proposed_by)
       else false end
$$;
grant create on schema placement to cordee_lookup;
alter function placement.hosted_hours(uuid, date, date) owner to cordee_lookup;
alter function placement.papers_complete(uuid) owner to cordee_lookup;
alter function placement.checker_name(uuid, text) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
grant select on placement.circumstances, placement.paper_due, placement.paper, placement.clearance to cordee_lookup;
create policy lookup_reads on placement.circumstances for select to cordee_lookup using (true);
create policy lookup_reads on placement.paper_due for select to cordee_lookup using (true);
create policy lookup_reads on placement.paper for select to cordee_lookup using (true);
create policy lookup_reads on placement.clearance for select to cordee_lookup using (true);

-- Nothing becomes active with a blocking paper missing, whatever the code does.
create function placement.papers_before_start() returns trigger language plpgsql as $$
begin
  if not placement.papers_complete(new.id) then
    raise exception 'a paper needed before the arrival is missing' using errcode = 'check_violation',
      constraint = 'placement_papers_complete';
  end if;
  if new.status = 'volunteer' and new.association_id is null
      and placement.in_hospital(new.structure_id, new.unit_id) then
    raise exception 'no association carries the agreement' using errcode = 'check_violation',
      constraint = 'placement_association_carries';
  end if;
  return new;
end $$;
create trigger papers_before_start before update of state on placement.placement for each row
  when (old.state = 'agreed' and new.state = 'active') execute function placement.papers_before_start();
