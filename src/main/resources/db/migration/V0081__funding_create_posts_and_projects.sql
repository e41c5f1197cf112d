-- Who pays for which post, and what looks for money.
select platform.open_schema('funding');

create table funding.post (
  id           uuid primary key,
  structure_id uuid not null references structure.structure (id),
  funder_id    uuid not null references structure.structure (id),
  label        text not null check (length(label) between 1 and 80),
  percent      int not null check (percent between 1 and 100),
  starts_on    date not null,
  ends_on      date,
  placement_id uuid,
  version      int not null default 0,
  constraint post_dates_in_order check (ends_on >= starts_on),
  constraint post_placement_here foreign key (placement_id, structure_id)
    references placement.placement (id, structure_id) on delete set null (placement_id)
);
create index post_structure on funding.post (structure_id, starts_on);
create index post_funder on funding.post (funder_id, ends_on);
create index post_placement on funding.post (placement_id) where placement_id is not null;
select platform.protect('funding.post');
select platform.audited('funding.post', 'id');
grant select, insert, delete, update (label, percent, ends_on, placement_id, version) on funding.post to cordee_app;
create policy own_director on funding.post to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));

-- A funder is told the place, the share of a post and its dates; never who fills it, so it reads through this function.
create function funding.paid_by_me()
returns table (id uuid, structure_id uuid, label text, percent int, starts_on date, ends_on date)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id, p.label, p.percent, p.starts_on, p.ends_on
    from funding.post p
   where platform.actor_role() = 'funder' and p.funder_id = platform.actor_scope()
   order by p.ends_on nulls last, p.structure_id, p.id
$$;
grant select on funding.post to cordee_lookup;
create policy lookup_reads on funding.post for select to cordee_lookup using (true);

create table funding.project (
  id           uuid primary key,
  structure_id uuid not null references structure.structure (id),
  territory_id uuid not null references structure.territory (id),
  title        text not null check (length(title) between 1 and 80),
  need         text not null check (length(need) between 1 and 600),
  amount       int not null check (amount between 1 and 10000000),
  months       int not null check (months between 1 and 120),
  place        text not null check (length(place) between 1 and 120),
  shown_on     date not null,
  closed_on    date,
  version      int not null default 0,
  constraint project_dates_in_order check (closed_on >= shown_on)
);
create index project_structure on funding.project (structure_id, shown_on);
create index project_territory on funding.project (territory_id, shown_on) where closed_on is null;
select platform.protect('funding.project');
select platform.audited('funding.project', 'id');
grant select, insert, delete, update (closed_on, version) on funding.project to cordee_app;
create policy own_director on funding.project to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and territory_id = (select platform.actor_territory()));
create policy funder_reads on funding.project for select to cordee_app
  using ((select platform.actor_role()) = 'funder' and closed_on is null
    and territory_id = (select platform.actor_territory()));
create policy coordinator_reads on funding.project for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and closed_on is null
    and territory_id = (select platform.actor_scope()));

grant create on schema funding to cordee_lookup;
alter function funding.paid_by_me() owner to cordee_lookup;
revoke create on schema funding from cordee_lookup;
