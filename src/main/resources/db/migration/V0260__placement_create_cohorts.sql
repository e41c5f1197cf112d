-- A cohort of trainees of one course: opened by the school or for it by the coordination, joined by each trainee with a code.
-- The school types no name; what a trainee asks is the trainee's own and is read by nobody else.
create table placement.cohort (
  id               uuid primary key,
  training_body_id uuid not null references structure.structure (id),
  territory_id     uuid not null references structure.territory (id),
  course           text not null check (length(course) between 2 and 120),
  regime           text not null check (regime in ('student', 'continuing')),
  taught_hours     int not null check (taught_hours between 1 and 2000),
  total_hours      int not null check (total_hours between 1 and 924),
  weekly_hours     int check (weekly_hours between 1 and 48),
  starts_on        date not null,
  ends_on          date not null,
  -- the code follows from the cohort and the edition, so that it can be shown again; its mark alone is kept
  code_edition     int not null default 0,
  code_mark        bytea unique,
  code_until       date,
  version          int not null default 0,
  constraint cohort_in_order check (ends_on >= starts_on and ends_on <= starts_on + 1100),
  constraint cohort_code_ends check ((code_mark is null) = (code_until is null))
);
create index cohort_school on placement.cohort (training_body_id, id desc);
create index cohort_territory on placement.cohort (territory_id, id desc);
select platform.protect('placement.cohort');
select platform.audited('placement.cohort', 'id');
grant select, insert, delete on placement.cohort to cordee_app;
grant update (course, regime, taught_hours, total_hours, weekly_hours, starts_on, ends_on, code_edition, code_mark, code_until,
  version) on placement.cohort to cordee_app;

create table placement.cohort_member (
  cohort_id uuid not null references placement.cohort (id) on delete cascade,
  peer_id   uuid not null references peer.peer (id) on delete cascade,
  -- what a trainee without a name is called by
  number    int not null check (number between 1 and 999),
  -- the name the trainee lets the school and the coordination read, here and nowhere else
  called    text check (length(called) between 1 and 60),
  joined_on date not null,
  primary key (cohort_id, peer_id),
  constraint cohort_member_number unique (cohort_id, number)
);
create index cohort_member_peer on placement.cohort_member (peer_id);
select platform.protect('placement.cohort_member');
select platform.audited('placement.cohort_member', 'cohort_id', 'peer_id');
grant select, update (called), delete on placement.cohort_member to cordee_app;

create function placement.is_of_cohort(of_cohort uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from placement.cohort_member m where m.cohort_id = of_cohort
    and platform.actor_role() = 'peer' and m.peer_id = platform.actor_scope())
$$;
create policy school_keeps on placement.cohort to cordee_app
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope())
    and territory_id = (select platform.actor_territory()));
create policy coordination_keeps on placement.cohort to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy member_reads on placement.cohort for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and placement.is_of_cohort(id));
create policy cohort_reads on placement.cohort for select to cordee_app
  using ((select platform.actor_is_job('cohort')));
create policy retention_reads on placement.cohort for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on placement.cohort for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

create policy own_peer on placement.cohort_member to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy leaders_read on placement.cohort_member for select to cordee_app
  using ((select platform.actor_role()) in ('trainer', 'coordinator')
    and exists (select from placement.cohort c where c.id = cohort_id));
create policy cohort_reads on placement.cohort_member for select to cordee_app
  using ((select platform.actor_is_job('cohort')));

-- What stands behind a code, for a peer who typed it; an unknown code, an ended one and one taken back are alike: no row.
create function placement.cohort_behind(code bytea)
returns table (id uuid, school text, course text, regime text, taught_hours int, total_hours int, weekly_hours int, starts_on date,
  ends_on date)
language sql stable security definer set search_path = '' as $$
  select c.id, s.shown_name, c.course, c.regime, c.taught_hours, c.total_hours, c.weekly_hours, c.starts_on, c.ends_on
    from placement.cohort c join structure.structure s on s.id = c.training_body_id
   where c.code_mark = cohort_behind.code and c.code_until >= platform.actor_today()
     and c.ends_on >= platform.actor_today()
     and platform.actor_role() = 'peer' and c.territory_id = platform.actor_territory()
$$;
-- A trainee joins with the code: the cohort joined, or null where the code opens nothing or the cohort is full.
create function placement.join_cohort(code bytea, called text) returns uuid
language plpgsql security definer set search_path = '' as $$
declare
  joined uuid;
begin
  select b.id into joined from placement.cohort_behind(code) b;
  if joined is null then
    return null;
  end if;
  perform from placement.cohort c where c.id = joined for update;
  if (select count(*) from placement.cohort_member m where m.cohort_id = joined) >= 120 then
    return null;
  end if;
  insert into placement.cohort_member (cohort_id, peer_id, number, called, joined_on)
  select joined, platform.actor_scope(), coalesce(max(m.number), 0) + 1, join_cohort.called, platform.actor_today()
    from placement.cohort_member m where m.cohort_id = joined
  on conflict (cohort_id, peer_id) do nothing;
  return joined;
end $$;

grant select on placement.cohort, placement.cohort_member to cordee_lookup;
-- a row is locked only by whoever may change it
grant update (version) on placement.cohort to cordee_lookup;
grant insert on placement.cohort_member to cordee_lookup;
create policy lookup_reads on placement.cohort for select to cordee_lookup using (true);
create policy lookup_locks on placement.cohort for update to cordee_lookup using (true);
create policy lookup_reads on placement.cohort_member for select to cordee_lookup using (true);
create policy lookup_joins on placement.cohort_member for insert to cordee_lookup with check (true);

-- What a trainee of a cohort asks is a request of the exchange that the trainee alone reads, so that how far they go may
-- stand in it beside the places they tick. It ends with the membership.
alter table placement.request add column cohort_id uuid;
alter table placement.request add constraint request_of_member foreign key (cohort_id, peer_id)
  references placement.cohort_member (cohort_id, peer_id) on delete cascade;
alter table placement.request add constraint request_once_in_cohort unique (cohort_id, peer_id);
alter table placement.request add constraint request_of_cohort_of_peer check (cohort_id is null or peer_id is not null);
alter table placement.request drop constraint request_distance_of_course;
alter table placement.request add constraint request_distance_of_course
  check (most_km is null or peer_id is null or cohort_id is not null);
alter policy training_body_reads on placement.request
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope())
    and cohort_id is null);
alter policy coordinator_reads on placement.request
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and state = 'open' and cohort_id is null);
-- nobody is asked whether it still stands: the cohort ends on its day
alter policy exchange_reads on placement.request
  using ((select platform.actor_is_job('exchange')) and cohort_id is null);
alter policy exchange_asks on placement.request
  using ((select platform.actor_is_job('exchange')) and cohort_id is null);
create policy cohort_reads on placement.request for select to cordee_app
  using ((select platform.actor_is_job('cohort')) and cohort_id is not null);

-- Joining a cohort of the territory lets the coordination propose a place, name known or not.
create or replace function placement.may_be_proposed(of_peer uuid, to_structure uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select case platform.actor_role()
           when 'coordinator' then structure.in_territory(to_structure, platform.actor_scope())
           when 'director' then to_structure = platform.actor_scope()
           when 'professional' then to_structure = platform.actor_scope()
           else false end
     and (exists (select from peer.names_for_me(array[of_peer]))
       or (platform.actor_role() = 'coordinator'
         and exists (select from placement.cohort_member m join placement.cohort c on c.id = m.cohort_id
               where m.peer_id = of_peer and c.territory_id = platform.actor_scope())))
$$;

grant create on schema placement to cordee_lookup;
alter function placement.is_of_cohort(uuid) owner to cordee_lookup;
alter function placement.cohort_behind(bytea) owner to cordee_lookup;
alter function placement.join_cohort(bytea, text) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.is_of_cohort(uuid), placement.cohort_behind(bytea),
  placement.join_cohort(bytea, text) from public;
grant execute on function placement.is_of_cohort(uuid), placement.cohort_behind(bytea),
  placement.join_cohort(bytea, text) to cordee_app;
