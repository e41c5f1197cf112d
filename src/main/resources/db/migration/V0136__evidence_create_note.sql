-- Decision notes of a structure or, without one, of the coordination. Words and moves are only ever added; what the
-- statements said on the day of the decision is kept beside it.
create table evidence.note (
  id           uuid primary key,
  territory_id uuid not null,
  structure_id uuid,
  label        text not null check (length(label) between 1 and 120),
  status       text not null check (status in ('draft', 'decided', 'archived')),
  shared       boolean not null default false,
  added_on     date not null,
  constraint note_shared_once_decided check (not shared or status <> 'draft')
);
create index note_shown on evidence.note (territory_id, status);
select platform.protect('evidence.note');
select platform.audited('evidence.note', 'id');
grant select, insert, update (status, shared) on evidence.note to cordee_app;
create policy keeper_reads on evidence.note for select to cordee_app
  using (evidence.keeps(structure_id, territory_id));
create policy team_reads on evidence.note for select to cordee_app
  using ((select platform.actor_role()) = 'professional' and structure_id = (select platform.actor_scope()));
create policy region_reads_shared on evidence.note for select to cordee_app
  using (shared and (select platform.actor_kind()) in ('person', 'demo') and territory_id = (select platform.actor_territory()));
create policy keeper_adds on evidence.note for insert to cordee_app
  with check (evidence.keeps(structure_id, territory_id) and status = 'draft'
    and territory_id = (select platform.actor_territory()));
create policy keeper_moves on evidence.note for update to cordee_app
  using (evidence.keeps(structure_id, territory_id)) with check (evidence.keeps(structure_id, territory_id));

create table evidence.note_version (
  note_id    uuid not null references evidence.note (id),
  number     int not null check (number >= 1),
  kind       text not null check (kind in ('problem', 'solution')),
  title      text not null check (length(title) between 1 and 100),
  question   text not null check (length(question) between 1 and 200),
  proposal   text not null check (length(proposal) between 1 and 500),
  decision   text not null check (length(decision) <= 400),
  decided_on date,
  decided_by text not null check (length(decided_by) <= 80),
  in_spite   text not null check (length(in_spite) <= 240),
  statements text[] not null check (cardinality(statements) between 1 and 6),
  written_on date not null,
  written_as text not null check (written_as in ('director', 'coordinator')),
  primary key (note_id, number)
);
select platform.protect('evidence.note_version');
select platform.audited('evidence.note_version', 'note_id');
grant select, insert on evidence.note_version to cordee_app;
create policy readers_of_the_note on evidence.note_version for select to cordee_app
  using (exists (select from evidence.note n where n.id = note_id));
create policy keeper_writes on evidence.note_version for insert to cordee_app
  with check (written_as = (select platform.actor_role()) and exists (select from evidence.note n
    where n.id = note_id and n.status = 'draft' and evidence.keeps(n.structure_id, n.territory_id)));

create table evidence.note_move (
  note_id  uuid not null references evidence.note (id),
  position int not null check (position >= 1),
  status   text not null check (status in ('draft', 'decided', 'archived')),
  shared   boolean not null,
  moved_on date not null,
  moved_as text not null check (moved_as in ('director', 'coordinator')),
  primary key (note_id, position)
);
select platform.protect('evidence.note_move');
grant select, insert on evidence.note_move to cordee_app;
create policy readers_of_the_note on evidence.note_move for select to cordee_app
  using (exists (select from evidence.note n where n.id = note_id));
create policy keeper_moves on evidence.note_move for insert to cordee_app
  with check (moved_as = (select platform.actor_role()) and exists (select from evidence.note n
    where n.id = note_id and n.status = note_move.status and n.shared = note_move.shared
      and evidence.keeps(n.structure_id, n.territory_id)));

create table evidence.note_ground (
  note_id       uuid not null references evidence.note (id),
  position      int not null check (position between 1 and 6),
  code          text not null,
  title         text not null check (length(title) <= 200),
  edition       int not null,
  persons       int not null,
  professionals int not null,
  supporting    int not null,
  inconclusive  int not null,
  opposing      int not null,
  around        int not null,
  primary key (note_id, position)
);
select platform.protect('evidence.note_ground');
grant select, insert on evidence.note_ground to cordee_app;
create policy readers_of_the_note on evidence.note_ground for select to cordee_app
  using (exists (select from evidence.note n where n.id = note_id));
create policy keeper_keeps on evidence.note_ground for insert to cordee_app
  with check (exists (select from evidence.note n
    where n.id = note_id and n.status = 'draft' and evidence.keeps(n.structure_id, n.territory_id)));
