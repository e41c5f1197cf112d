-- The path of a structure towards a peer: its steps, who does them and by when, and what the director went past.
-- A funder has no policy here: steps, delays and overrides stay between the structure and the coordinator.

select platform.open_schema('pathway');

create table pathway.path (
  id           uuid primary key,
  structure_id uuid not null references structure.structure (id),
  territory_id uuid not null references structure.territory (id),
  entry        text not null check (entry in ('new_peer', 'peer_here', 'trainee')),
  content_version int not null,
  placement_id uuid,
  started_on   date not null,
  arrival_on   date,
  closed_on    date,
  version      int not null default 0,
  constraint path_placement_of_structure foreign key (placement_id, structure_id)
    references placement.placement (id, structure_id) on delete set null (placement_id),
  constraint path_dates_in_order check (closed_on >= started_on)
);
create index path_structure on pathway.path (structure_id, id desc);
create index path_territory on pathway.path (territory_id, id desc);
create unique index path_placement_once on pathway.path (placement_id);
select platform.protect('pathway.path');
select platform.audited('pathway.path', 'id');
grant select, insert, delete on pathway.path to cordee_app;
grant update (placement_id, arrival_on, closed_on, version) on pathway.path to cordee_app;
create policy structure_reads on pathway.path for select to cordee_app
  using ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()));
create policy coordinator_reads on pathway.path for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy structure_starts on pathway.path for insert to cordee_app
  with check ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()) and territory_id = (select platform.actor_territory()));
create policy coordinator_starts on pathway.path for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and structure.in_territory(structure_id, territory_id));
create policy structure_changes on pathway.path for update to cordee_app
  using ((select platform.actor_role()) in ('professional', 'director')
    and structure_id = (select platform.actor_scope()));
create policy coordinator_changes on pathway.path for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()));
create policy retention_reads on pathway.path for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on pathway.path for delete to cordee_app
  using ((select platform.actor_is_job('retention')));

create table pathway.step (
  path_id uuid not null references pathway.path (id) on delete cascade,
  code    text not null check (code ~ '^[a-z_]{1,40}$'),
  ordinal smallint not null,
  who     text check (length(who) between 1 and 80),
  due_on  date,
  done_on date,
  done_by uuid references account.account (id) on delete set null,
  version int not null default 0,
  primary key (path_id, code)
);
create index step_due on pathway.step (due_on) where done_on is null;
select platform.protect('pathway.step');
select platform.audited('pathway.step', 'path_id');
grant select, insert on pathway.step to cordee_app;
grant update (who, due_on, done_on, done_by, version) on pathway.step to cordee_app;
create policy readers_of_the_path on pathway.step for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_start on pathway.step for insert to cordee_app
  with check (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_do on pathway.step for update to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));

-- The director goes past a step, with a reason and a date; it stays visible and is never deleted.
create table pathway.override (
  id       uuid primary key,
  path_id  uuid not null,
  code     text not null,
  reason   text not null check (length(reason) between 10 and 500),
  made_on  date not null,
  made_by  uuid references account.account (id) on delete set null,
  constraint override_once unique (path_id, code),
  constraint override_of_step foreign key (path_id, code) references pathway.step (path_id, code) on delete cascade
);
select platform.protect('pathway.override');
select platform.audited('pathway.override', 'id');
grant select, insert on pathway.override to cordee_app;
create policy readers_of_the_path on pathway.override for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy director_goes_past on pathway.override for insert to cordee_app
  with check ((select platform.actor_role()) = 'director'
    and exists (select from pathway.path p where p.id = path_id));
