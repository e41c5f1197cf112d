-- Statements that a structure or a working group of the territory adds to those shipped with the product. Words are only
-- ever added: a change is a new version, a change of status is a new line, and nobody is granted to rewrite either.

-- Who keeps what a structure (its director) or, without a structure, a group of the territory (the coordination) wrote.
create function evidence.keeps(structure_id uuid, territory_id uuid) returns boolean
language sql stable parallel safe
  return case platform.actor_role()
    when 'director' then structure_id = platform.actor_scope()
    when 'coordinator' then structure_id is null and territory_id = platform.actor_scope()
    else false end;

create table evidence.statement (
  id           uuid primary key,
  territory_id uuid not null,
  structure_id uuid,
  label        text not null check (length(label) between 1 and 120),
  status       text not null check (status in ('draft', 'region', 'public', 'archived')),
  added_on     date not null
);
create index statement_shown on evidence.statement (territory_id, status);
select platform.protect('evidence.statement');
select platform.audited('evidence.statement', 'id');
grant select, insert, update (status) on evidence.statement to cordee_app;
create policy keeper_reads on evidence.statement for select to cordee_app
  using (evidence.keeps(structure_id, territory_id));
create policy region_reads on evidence.statement for select to cordee_app
  using (status in ('region', 'public') and (select platform.actor_kind()) in ('person', 'demo')
    and territory_id = (select platform.actor_territory()));
create policy anybody_reads_public on evidence.statement for select to cordee_app
  using (status = 'public' and (select platform.actor_kind()) in ('visitor', 'person', 'demo'));
create policy keeper_adds on evidence.statement for insert to cordee_app
  with check (evidence.keeps(structure_id, territory_id) and status = 'draft'
    and territory_id = (select platform.actor_territory()));
create policy keeper_moves on evidence.statement for update to cordee_app
  using (evidence.keeps(structure_id, territory_id))
  with check (evidence.keeps(structure_id, territory_id)
    and (status <> 'public' or (select platform.actor_role()) = 'coordinator'));
create policy coordinator_opens on evidence.statement for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and status in ('region', 'public'))
  with check ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())
    and status in ('region', 'public'));

create table evidence.statement_version (
  statement_id uuid not null references evidence.statement (id),
  number       int not null check (number >= 1),
  kind         text not null check (kind in ('problem', 'solution')),
  title        text not null check (length(title) between 1 and 100),
  claim        text not null check (length(claim) between 1 and 600),
  level        int not null check (level between 0 and 5),
  subjects     text[] not null,
  bearings     text[] not null,
  testimonies  uuid[] not null,
  reason       text not null check (length(reason) <= 300),
  written_on   date not null,
  written_as   text not null check (written_as in ('director', 'coordinator')),
  primary key (statement_id, number)
);
select platform.protect('evidence.statement_version');
select platform.audited('evidence.statement_version', 'statement_id');
grant select, insert on evidence.statement_version to cordee_app;
create policy readers_of_the_statement on evidence.statement_version for select to cordee_app
  using (exists (select from evidence.statement s where s.id = statement_id));
create policy keeper_writes on evidence.statement_version for insert to cordee_app
  with check (written_as = (select platform.actor_role()) and exists (select from evidence.statement s
    where s.id = statement_id and s.status <> 'archived' and evidence.keeps(s.structure_id, s.territory_id)));

create table evidence.statement_move (
  statement_id uuid not null references evidence.statement (id),
  position     int not null check (position >= 1),
  edition      int not null check (edition >= 1),
  status       text not null check (status in ('draft', 'region', 'public', 'archived')),
  moved_on     date not null,
  moved_as     text not null check (moved_as in ('director', 'coordinator')),
  primary key (statement_id, position)
);
select platform.protect('evidence.statement_move');
grant select, insert on evidence.statement_move to cordee_app;
create policy readers_of_the_statement on evidence.statement_move for select to cordee_app
  using (exists (select from evidence.statement s where s.id = statement_id));
create policy whoever_moves_it on evidence.statement_move for insert to cordee_app
  with check (moved_as = (select platform.actor_role()) and exists (select from evidence.statement s
    where s.id = statement_id and s.status = statement_move.status
      and (evidence.keeps(s.structure_id, s.territory_id)
        or ((select platform.actor_role()) = 'coordinator' and s.territory_id = (select platform.actor_scope())))));

-- A director who publishes a statement notes which released texts stand in it, so that each teller sees where.
create policy director_notes on evidence.release_use for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and place like '/evidence/added/%' and not printed
    and exists (select from evidence.release r where r.id = release_id and r.state = 'released'
      and r.territory_id = (select platform.actor_territory())));
