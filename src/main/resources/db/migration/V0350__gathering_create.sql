-- Groups of the region: intervision between peers, working groups. Who comes is nobody's business: the coordination reads numbers.
select platform.open_schema('gathering');
create table gathering.circle (
  id           uuid primary key,
  territory_id uuid not null references structure.territory (id),
  kind         text not null check (kind in ('intervision', 'working')),
  name         text not null check (length(name) between 1 and 80),
  purpose      text not null check (length(purpose) between 1 and 600),
  roles        text[] not null check (cardinality(roles) > 0 and roles <@ array['peer', 'professional', 'director', 'trainer',
                 'association', 'supervisor']),
  opened_on    date not null,
  closed_on    date,
  constraint circle_intervision_of_peers check (kind <> 'intervision' or roles = array['peer'])
);
create index circle_territory on gathering.circle (territory_id);
select platform.protect('gathering.circle');
select platform.audited('gathering.circle', 'id');
grant select, insert, update (closed_on), delete on gathering.circle to cordee_app;
grant select on gathering.circle to cordee_lookup;
create policy lookup_reads on gathering.circle for select to cordee_lookup using (true);
create policy coordinator on gathering.circle to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy invited_read on gathering.circle for select to cordee_app
  using (territory_id = (select platform.actor_territory()) and (select platform.actor_role()) = any (roles));
create policy retention_reads on gathering.circle for select to cordee_app using ((select platform.actor_is_job('retention')));
create policy retention_deletes on gathering.circle for delete to cordee_app using ((select platform.actor_is_job('retention')));

-- Whether the actor sees a group, and whether they look after it.
create function gathering.actor_sees(circle uuid) returns boolean language sql stable as $$
  select exists (select from gathering.circle c where c.id = actor_sees.circle)
$$;
create function gathering.actor_keeps(circle uuid) returns boolean language sql stable as $$
  select platform.actor_role() = 'coordinator' and gathering.actor_sees(actor_keeps.circle)
$$;

create table gathering.member (
  circle_id  uuid not null references gathering.circle (id) on delete cascade,
  account_id uuid not null references account.account (id) on delete cascade,
  primary key (circle_id, account_id)
);
create index member_account on gathering.member (account_id);
select platform.protect('gathering.member');
grant select, insert, delete on gathering.member to cordee_app;
grant select on gathering.member to cordee_lookup;
create policy lookup_reads on gathering.member for select to cordee_lookup using (true);
create policy own on gathering.member to cordee_app
  using (account_id = (select platform.actor_account()))
  with check (account_id = (select platform.actor_account()) and gathering.actor_sees(circle_id)
    and (select platform.actor_role()) <> 'coordinator');

create table gathering.meeting (
  id           uuid primary key,
  circle_id    uuid not null references gathering.circle (id) on delete cascade,
  on_day       date not null,
  at           time not null,
  place        text not null check (length(place) between 1 and 200),
  agenda       text check (length(agenda) between 1 and 2000),
  came         int check (came between 0 and 500),
  cancelled_on date
);
create index meeting_circle on gathering.meeting (circle_id, on_day);
select platform.protect('gathering.meeting');
select platform.audited('gathering.meeting', 'id');
grant select, insert, update (came, cancelled_on) on gathering.meeting to cordee_app;
grant select on gathering.meeting to cordee_lookup;
create policy lookup_reads on gathering.meeting for select to cordee_lookup using (true);
create policy seen_with_its_group on gathering.meeting for select to cordee_app using (gathering.actor_sees(circle_id));
create policy coordinator_adds on gathering.meeting for insert to cordee_app with check (gathering.actor_keeps(circle_id));
create policy coordinator_counts on gathering.meeting for update to cordee_app
  using (gathering.actor_keeps(circle_id)) with check (gathering.actor_keeps(circle_id));

create table gathering.registration (
  meeting_id uuid not null references gathering.meeting (id) on delete cascade,
  account_id uuid not null references account.account (id) on delete cascade,
  primary key (meeting_id, account_id)
);
create index registration_account on gathering.registration (account_id);
select platform.protect('gathering.registration');
grant select, insert, delete on gathering.registration to cordee_app;
grant select on gathering.registration to cordee_lookup;
create policy lookup_reads on gathering.registration for select to cordee_lookup using (true);
create policy own on gathering.registration to cordee_app
  using (account_id = (select platform.actor_account()))
  with check (account_id = (select platform.actor_account()) and (select platform.actor_role()) <> 'coordinator'
    and exists (select from gathering.meeting m where m.id = meeting_id and m.cancelled_on is null
      and m.on_day >= (select platform.actor_today())));

create table gathering.material (
  id         uuid primary key,
  circle_id  uuid not null references gathering.circle (id) on delete cascade,
  label      text not null check (length(label) between 1 and 120),
  url        text check (url ~ '^https://' and length(url) <= 500),
  media_type text check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  content    bytea check (length(content) between 1 and 5242880),
  added_on   date not null,
  check (num_nonnulls(url, content) = 1 and num_nulls(content, media_type) in (0, 2))
);
create index material_circle on gathering.material (circle_id);
select platform.protect('gathering.material');
select platform.audited('gathering.material', 'id');
grant select, insert, delete on gathering.material to cordee_app;
create policy seen_with_its_group on gathering.material for select to cordee_app using (gathering.actor_sees(circle_id));
create policy coordinator_adds on gathering.material for insert to cordee_app with check (gathering.actor_keeps(circle_id));
create policy coordinator_takes_away on gathering.material for delete to cordee_app using (gathering.actor_keeps(circle_id));

-- How many registered, how many members: numbers, for the coordination alone.
create function gathering.registered(of_meeting uuid) returns int
language sql stable security definer set search_path = '' as $$
  select count(*)::int from gathering.registration r
    join gathering.meeting m on m.id = r.meeting_id join gathering.circle c on c.id = m.circle_id
   where r.meeting_id = of_meeting and platform.actor_role() = 'coordinator' and c.territory_id = platform.actor_scope()
$$;
create function gathering.members(of_circle uuid) returns int
language sql stable security definer set search_path = '' as $$
  select count(*)::int from gathering.member m join gathering.circle c on c.id = m.circle_id
   where m.circle_id = of_circle and platform.actor_role() = 'coordinator' and c.territory_id = platform.actor_scope()
$$;
grant create on schema gathering to cordee_lookup;
alter function gathering.registered(uuid) owner to cordee_lookup;
alter function gathering.members(uuid) owner to cordee_lookup;
revoke create on schema gathering from cordee_lookup;
