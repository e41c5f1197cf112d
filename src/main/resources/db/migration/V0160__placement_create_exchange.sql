-- The exchange of places: what structures look for, what peers and training bodies ask for, and what is said between
-- them. A request of a peer is health data: its peer, the coordinator of the territory and the training body the peer
-- named read it; a structure never does, it reads what is written to it in a thread.

-- The territory of whoever acts.
create function placement.actor_region() returns uuid language sql stable as $$
  select coalesce(platform.actor_territory(),
    case when platform.actor_role() = 'coordinator' then platform.actor_scope() end)
$$;

-- What a structure looks for, of one kind; its places are counted by period.
create table placement.need (
  id               uuid primary key,
  structure_id     uuid not null references structure.structure (id),
  territory_id     uuid not null references structure.territory (id),
  kind             text not null check (kind in ('mission', 'volunteer', 'employee', 'independent', 'trainee')),
  title            text not null check (length(title) between 3 and 120),
  words            text check (length(words) between 1 and 600),
  publics          text[] not null default '{}',
  formats          text[] not null default '{}',
  moments          text[] not null default '{}',
  minors           boolean not null,
  weekly_hours     int check (weekly_hours between 1 and 48),
  tutor_account_id uuid references account.account (id) on delete set null,
  access           text[] not null default '{}' check (access <@ array['transit', 'step_free', 'parking']),
  meals            text not null check (meals in ('none', 'on_site', 'paid')),
  travel           text not null check (travel in ('none', 'paid', 'shared')),
  peer_present     boolean not null,
  state            text not null check (state in ('open', 'closed')),
  moved_on         date not null,
  asked_on         date,
  closed_on        date,
  version          int not null default 0,
  constraint need_closed check ((state = 'closed') = (closed_on is not null)),
  constraint need_of_structure unique (id, structure_id)
);
create index need_structure on placement.need (structure_id, id desc);
create index need_open on placement.need (territory_id) where state = 'open';
create index need_tutor on placement.need (tutor_account_id) where tutor_account_id is not null;
select platform.protect('placement.need');
select platform.audited('placement.need', 'id');
grant select, insert, delete on placement.need to cordee_app;
grant update (title, words, publics, formats, moments, minors, weekly_hours, tutor_account_id, access, meals, travel,
  peer_present, state, moved_on, asked_on, closed_on, version) on placement.need to cordee_app;

create policy own_team_reads on placement.need for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional')
    and structure_id = (select platform.actor_scope()));
create policy region_reads_open on placement.need for select to cordee_app
  using (state = 'open' and territory_id = (select placement.actor_region())
    and (select platform.actor_role()) in ('peer', 'trainer', 'coordinator', 'association', 'director', 'professional'));
create policy own_direction_adds on placement.need for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and territory_id = (select platform.actor_territory()));
create policy own_direction_changes on placement.need for update to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
create policy exchange_reads on placement.need for select to cordee_app
  using ((select platform.actor_is_job('exchange')));
create policy exchange_asks on placement.need for update to cordee_app
  using ((select platform.actor_is_job('exchange')));
create policy retention_reads on placement.need for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on placement.need for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- The tutor works in the structure, like a référent.
create function placement.tutor_works_here() returns trigger language plpgsql as $$
begin
  if new.tutor_account_id is not null and not placement.works_in(new.tutor_account_id, new.structure_id) then
    raise exception 'the tutor does not work here' using errcode = 'check_violation',
      constraint = 'need_tutor_works_here';
  end if;
  return new;
end $$;
create trigger tutor_works_here before insert or update of tutor_account_id on placement.need
  for each row execute function placement.tutor_works_here();

create table placement.need_period (
  id        uuid primary key,
  need_id   uuid not null references placement.need (id) on delete cascade,
  starts_on date not null,
  ends_on   date not null,
  places    int not null check (places between 1 and 20),
  version   int not null default 0,
  constraint need_period_in_order check (ends_on >= starts_on and ends_on <= starts_on + 1100),
  constraint need_period_of_need unique (id, need_id)
);
create index need_period_need on placement.need_period (need_id, starts_on);
select platform.protect('placement.need_period');
select platform.audited('placement.need_period', 'id');
grant select, insert, update (starts_on, ends_on, places, version), delete on placement.need_period to cordee_app;
create policy readers_of_the_need on placement.need_period for select to cordee_app
  using (exists (select from placement.need n where n.id = need_id));
create policy own_direction_adds on placement.need_period for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and exists (select from placement.need n
    where n.id = need_id and n.structure_id = (select platform.actor_scope())));
create policy own_direction_changes on placement.need_period for update to cordee_app
  using ((select platform.actor_role()) = 'director' and exists (select from placement.need n
    where n.id = need_id and n.structure_id = (select platform.actor_scope())));
create policy own_direction_takes_off on placement.need_period for delete to cordee_app
  using ((select platform.actor_role()) = 'director' and exists (select from placement.need n
    where n.id = need_id and n.structure_id = (select platform.actor_scope())));

-- What a peer asks for themselves, or a training body for a course, without anybody's name.
create table placement.request (
  id               uuid primary key,
  territory_id     uuid not null references structure.territory (id),
  peer_id          uuid references peer.peer (id) on delete cascade,
  training_body_id uuid references structure.structure (id),
  association_id   uuid references structure.structure (id),
  statuses         text[] not null check (cardinality(statuses) between 1 and 4
    and statuses <@ array['volunteer', 'employee', 'independent', 'trainee']),
  publics          text[] not null default '{}',
  formats          text[] not null default '{}',
  moments          text[] not null default '{}',
  minors           boolean not null,
  course           text check (length(course) between 2 and 120),
  regime           text check (regime in ('student', 'continuing')),
  total_hours      int check (total_hours between 1 and 924),
  weekly_hours     int check (weekly_hours between 1 and 48),
  starts_on        date not null,
  ends_on          date not null,
  postcode         text check (postcode ~ '^[0-9]{5}$'),
  access           text[] not null default '{}' check (access <@ array['transit', 'step_free', 'parking']),
  most_km          int check (most_km between 1 and 400),
  papers_until     date,
  state            text not null check (state in ('open', 'closed')),
  moved_on         date not null,
  asked_on         date,
  closed_on        date,
  version          int not null default 0,
  constraint request_of_somebody check (peer_id is not null or training_body_id is not null),
  -- how far a peer goes is said by what they ticked, and by nothing else
  constraint request_distance_of_course check (most_km is null or peer_id is null),
  constraint request_in_order check (ends_on >= starts_on),
  constraint request_closed check ((state = 'closed') = (closed_on is not null))
);
create index request_peer on placement.request (peer_id, id desc) where peer_id is not null;
create index request_training on placement.request (training_body_id, id desc) where training_body_id is not null;
create index request_open on placement.request (territory_id, id desc) where state = 'open';
select platform.protect('placement.request');
select platform.audited('placement.request', 'id', 'peer_id');
grant select, insert, delete on placement.request to cordee_app;
grant update (training_body_id, association_id, statuses, publics, formats, moments, minors, course, regime,
  total_hours, weekly_hours, starts_on, ends_on, postcode, access, most_km, papers_until, state, moved_on, asked_on,
  closed_on, version) on placement.request to cordee_app;

create policy own_peer on placement.request to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and territory_id = (select platform.actor_territory()));
create policy training_body_reads on placement.request for select to cordee_app
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope()));
create policy training_body_adds on placement.request for insert to cordee_app
  with check ((select platform.actor_role()) = 'trainer' and peer_id is null
    and training_body_id = (select platform.actor_scope()) and territory_id = (select platform.actor_territory()));
create policy training_body_changes on placement.request for update to cordee_app
  using ((select platform.actor_role()) = 'trainer' and peer_id is null
    and training_body_id = (select platform.actor_scope()));
create policy coordinator_reads on placement.request for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and state = 'open');
create policy exchange_reads on placement.request for select to cordee_app
  using ((select platform.actor_is_job('exchange')));
create policy exchange_asks on placement.request for update to cordee_app
  using ((select platform.actor_is_job('exchange')));
create policy retention_reads on placement.request for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on placement.request for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

-- What is said between whoever asks and a structure. Nobody's address is in it: each side is called by its part.
create table placement.thread (
  id               uuid primary key,
  need_id          uuid not null,
  structure_id     uuid not null,
  request_id       uuid not null references placement.request (id) on delete cascade,
  peer_id          uuid references peer.peer (id) on delete cascade,
  training_body_id uuid references structure.structure (id),
  opened_on        date not null,
  moved_on         date not null,
  constraint thread_need_of_structure foreign key (need_id, structure_id)
    references placement.need (id, structure_id) on delete cascade,
  constraint thread_once unique (need_id, request_id),
  constraint thread_of_one check ((peer_id is null) <> (training_body_id is null))
);
create index thread_structure on placement.thread (structure_id, moved_on desc);
create index thread_request on placement.thread (request_id);
create index thread_peer on placement.thread (peer_id) where peer_id is not null;
create index thread_training on placement.thread (training_body_id) where training_body_id is not null;
select platform.protect('placement.thread');
select platform.audited('placement.thread', 'id', 'peer_id');
grant select, insert, update (moved_on) on placement.thread to cordee_app;

create policy team_reads on placement.thread for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional')
    and structure_id = (select platform.actor_scope()));
create policy own_peer_reads on placement.thread for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy training_body_reads on placement.thread for select to cordee_app
  using ((select platform.actor_role()) = 'trainer' and training_body_id = (select platform.actor_scope()));
create policy asker_opens on placement.thread for insert to cordee_app
  with check ((select platform.actor_role()) in ('peer', 'trainer')
    and exists (select from placement.request r where r.id = request_id and r.state = 'open'
      and r.peer_id is not distinct from thread.peer_id
      and case when r.peer_id is null then r.training_body_id = (select platform.actor_scope())
          else r.peer_id = (select platform.actor_scope()) end)
    and exists (select from placement.need n where n.id = need_id and n.state = 'open'));
create policy both_sides_move on placement.thread for update to cordee_app
  using (case (select platform.actor_role())
    when 'peer' then peer_id = (select platform.actor_scope())
    when 'trainer' then training_body_id = (select platform.actor_scope())
    when 'director' then structure_id = (select platform.actor_scope())
    when 'professional' then structure_id = (select platform.actor_scope())
    else false end);

create table placement.thread_line (
  id        uuid primary key,
  thread_id uuid not null references placement.thread (id) on delete cascade,
  side      text not null check (side in ('structure', 'peer', 'training_body')),
  words     text not null check (length(words) between 1 and 1000),
  said_at   timestamptz not null
);
create index thread_line_thread on placement.thread_line (thread_id, said_at);
select platform.protect('placement.thread_line');
grant select, insert on placement.thread_line to cordee_app;
create policy both_sides_read on placement.thread_line for select to cordee_app
  using (exists (select from placement.thread t where t.id = thread_id));
create policy each_says_its_own on placement.thread_line for insert to cordee_app
  with check (exists (select from placement.thread t where t.id = thread_id)
    and side = case (select platform.actor_role()) when 'peer' then 'peer' when 'trainer' then 'training_body'
      else 'structure' end);

-- The place a proposal stands for, within a period: asked for, waiting for one to be free, offered until a day, or held.
-- Only placement.take_seat and placement.offer_free_seats change it, under the period's lock.
create table placement.seat (
  placement_id  uuid primary key references placement.placement (id) on delete cascade,
  period_id     uuid not null references placement.need_period (id) on delete cascade,
  state         text not null check (state in ('asked', 'waiting', 'offered', 'held')),
  since         date not null,
  offered_until date,
  constraint seat_offer_ends check ((state = 'offered') = (offered_until is not null))
);
create index seat_period on placement.seat (period_id, state, since);
select platform.protect('placement.seat');
select platform.audited('placement.seat', 'placement_id');
grant select, insert on placement.seat to cordee_app;
grant select, update on placement.seat to cordee_lookup;
grant select on placement.need, placement.need_period, placement.request to cordee_lookup;
-- a row is locked only by whoever may change it
grant update (version) on placement.need_period to cordee_lookup;
create policy lookup_reads on placement.seat for select to cordee_lookup using (true);
create policy lookup_changes on placement.seat for update to cordee_lookup using (true);
create policy lookup_reads on placement.need for select to cordee_lookup using (true);
create policy lookup_reads on placement.need_period for select to cordee_lookup using (true);
create policy lookup_locks on placement.need_period for update to cordee_lookup using (true);
create policy lookup_reads on placement.request for select to cordee_lookup using (true);
create policy readers_of_the_placement on placement.seat for select to cordee_app
  using (exists (select from placement.placement p where p.id = placement_id));
create policy whoever_proposes on placement.seat for insert to cordee_app
  with check (state = 'asked' and exists (select from placement.placement p
      join placement.need n on n.structure_id = p.structure_id join placement.need_period e on e.need_id = n.id
     where p.id = placement_id and e.id = period_id and p.proposed_by = (select platform.actor_account())));

-- How many places of a period are held or kept for somebody.
create function placement.seats_taken(of_period uuid) returns int
language sql stable security definer set search_path = '' as $$
  select count(*)::int from placement.seat s
   where s.period_id = of_period and s.state in ('held', 'offered')
$$;

-- Takes a place for a placement everybody said yes to; false where none is left: then it waits, by date. One at a time
-- for each period. A placement that came without the exchange needs none.
create function placement.take_seat(of_placement uuid, today date) returns boolean
language plpgsql security definer set search_path = '' as $$
declare
  seat placement.seat;
  room int;
begin
  select s.* into seat from placement.seat s join placement.placement p on p.id = s.placement_id
   where s.placement_id = of_placement
     and case platform.actor_role()
       when 'peer' then p.peer_id = platform.actor_scope()
       when 'director' then p.structure_id = platform.actor_scope()
       when 'trainer' then p.training_body_id = platform.actor_scope()
       else false end;
  if not found then
    return not exists (select from placement.seat s where s.placement_id = of_placement);
  end if;
  select e.places into room from placement.need_period e where e.id = seat.period_id for update;
  select s.* into seat from placement.seat s where s.placement_id = of_placement;
  if seat.state = 'held' then
    return true;
  end if;
  if (seat.state = 'offered' and seat.offered_until >= today)
      or (seat.state <> 'offered' and placement.seats_taken(seat.period_id) < room
        and not exists (select from placement.seat w where w.period_id = seat.period_id and w.state = 'waiting'
                          and w.placement_id <> of_placement)) then
    update placement.seat set state = 'held', offered_until = null where placement_id = of_placement;
    return true;
  end if;
  if seat.state = 'asked' then
    update placement.seat set state = 'waiting', since = today where placement_id = of_placement;
  end if;
  return false;
end $$;

-- Offers the free places of a period to those who wait, the first first; an offer nobody took goes to the end of the
-- list. Gives how many were offered. Harmless whoever asks: it does what is due, once.
create function placement.offer_free_seats(of_period uuid, today date, days int) returns int
language plpgsql security definer set search_path = '' as $$
declare
  room int;
  offered int;
begin
  select e.places into room from placement.need_period e where e.id = of_period for update;
  -- after everybody who waits today
  update placement.seat set state = 'waiting', since = today + 1, offered_until = null
   where period_id = of_period and state = 'offered' and offered_until < today;
  update placement.seat set state = 'offered', offered_until = today + days
   where placement_id in (
     select s.placement_id from placement.seat s
      where s.period_id = of_period and s.state = 'waiting'
      order by s.since, s.placement_id limit greatest(0, room - placement.seats_taken(of_period)));
  get diagnostics offered = row_count;
  return offered;
end $$;

-- The periods somebody waits for, for the job of the night.
create function placement.awaited_periods() returns table (period_id uuid)
language sql stable security definer set search_path = '' as $$
  select distinct s.period_id from placement.seat s
   where s.state in ('waiting', 'offered') and platform.actor_is_job('exchange')
$$;

-- Where a placement ends or never begins, its place is free again.
create function placement.leave_seat() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from placement.seat where placement_id = new.id;
  return null;
end $$;
grant delete on placement.seat to cordee_lookup;
create policy lookup_deletes on placement.seat for delete to cordee_lookup using (true);
create trigger leave_seat after update on placement.placement for each row
  when (new.state in ('ended', 'declined', 'cancelled') and old.state in ('proposed', 'agreed', 'active'))
  execute function placement.leave_seat();

-- The second lock: nothing is agreed on a place it does not hold.
create function placement.agreed_on_a_seat() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from placement.seat s where s.placement_id = new.id and s.state <> 'held') then
    raise exception 'no place is held' using errcode = 'check_violation', constraint = 'placement_holds_its_seat';
  end if;
  return new;
end $$;
create trigger agreed_on_a_seat before update on placement.placement for each row
  when (new.state = 'agreed' and old.state = 'proposed') execute function placement.agreed_on_a_seat();

-- The open places a request may be shown, and no others: of a peer's request, only where the peer ticked they can go.
-- Whatever keeps a place away, it is simply not here. Each row is facts only; the pure rules judge and rank them.
create function placement.suggestible(of_request uuid, most int)
returns table (need_id uuid, period_id uuid, structure_id uuid, name text, town text, title text, kind text,
  publics text[], formats text[], moments text[], minors boolean, weekly_hours int, tutor boolean, access text[],
  meals text, travel text, peer_present boolean, starts_on date, ends_on date, free int, hospital boolean, km float8)
language sql stable security definer set search_path = '' as $$
  with asked as (
    select r.*, c.latitude, c.longitude
      from placement.request r
      left join lateral (select m.latitude, m.longitude
          from structure.postcode p join structure.commune m on m.code = p.commune
         where p.postcode = r.postcode and m.latitude is not null
         order by m.population desc nulls last, m.code limit 1) c on true
     where r.id = of_request and r.state = 'open'
       and case platform.actor_role()
         when 'peer' then r.peer_id = platform.actor_scope()
         when 'trainer' then r.peer_id is null and r.training_body_id = platform.actor_scope()
         when 'coordinator' then r.territory_id = platform.actor_scope()
         else false end),
  taken as (
    select s.period_id, count(*) as many from placement.seat s where s.state in ('held', 'offered') group by 1)
  select n.id, e.id, n.structure_id, s.shown_name, coalesce(s.town, ''), n.title, n.kind, n.publics, n.formats,
         n.moments, n.minors, n.weekly_hours, n.tutor_account_id is not null, n.access, n.meals, n.travel,
         n.peer_present, e.starts_on, e.ends_on, (e.places - coalesce(t.many, 0))::int,
         coalesce(c.aggregate_code like '11__' or s.category in ('145', '272', '101', '106', '292', '355')
           or l.legal_status in ('10', '11', '12', '13', '14', '15', '16'), false),
         6371 * 2 * asin(sqrt(sin(radians(s.shown_latitude - a.latitude) / 2) ^ 2
           + cos(radians(a.latitude)) * cos(radians(s.shown_latitude))
             * sin(radians(s.shown_longitude - a.longitude) / 2) ^ 2))
    from asked a
    join placement.need n on n.territory_id = a.territory_id and n.state = 'open'
    join placement.need_period e on e.need_id = n.id and e.starts_on <= a.ends_on and e.ends_on >= a.starts_on
    join structure.structure s on s.id = n.structure_id and s.closed_on is null
    left join structure.category c on c.code = s.category
    left join structure.legal_entity l on l.number = s.legal_finess
    left join taken t on t.period_id = e.id
   where (n.kind = any (a.statuses) or n.kind = 'mission')
     and (a.peer_id is null
       or n.structure_id in (select r.structure_id from peer.reachable r
                              where r.peer_id = a.peer_id and r.structure_id is not null)
       or s.department in (select r.department from peer.reachable r
                            where r.peer_id = a.peer_id and r.department is not null))
   order by e.starts_on, e.id limit most
$$;

-- Places promised are not taken back by writing a smaller number.
create function placement.keep_taken_places() returns trigger language plpgsql as $$
begin
  if new.places < placement.seats_taken(new.id) then
    raise exception 'more places are held' using errcode = 'check_violation', constraint = 'need_period_keeps_taken';
  end if;
  return new;
end $$;
create trigger keep_taken_places before update of places on placement.need_period
  for each row execute function placement.keep_taken_places();

grant select on structure.commune, structure.postcode, structure.category, structure.legal_entity to cordee_lookup;
create policy placement_looks_up on structure.legal_entity for select to cordee_lookup using (true);
grant create on schema placement to cordee_lookup;
alter function placement.seats_taken(uuid) owner to cordee_lookup;
alter function placement.take_seat(uuid, date) owner to cordee_lookup;
alter function placement.offer_free_seats(uuid, date, int) owner to cordee_lookup;
alter function placement.awaited_periods() owner to cordee_lookup;
alter function placement.leave_seat() owner to cordee_lookup;
alter function placement.agreed_on_a_seat() owner to cordee_lookup;
alter function placement.suggestible(uuid, int) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
