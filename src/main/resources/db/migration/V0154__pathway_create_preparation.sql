-- How a team prepares itself: what it fears and hopes, when it met, and the charter it writes. The team and the coordination
-- that comes to help read it; a funder never. Who said a fear is written nowhere, not even in the audit.

create table pathway.fear (
  id               uuid primary key,
  path_id          uuid not null references pathway.path (id) on delete cascade,
  kind             text not null check (kind in ('fear', 'hope')),
  words            text not null check (length(words) between 3 and 200),
  said_by          text check (said_by ~ '^[a-z_]{1,40}$'),
  said_on          date not null,
  answer           text check (length(answer) between 3 and 300),
  answered_on      date,
  owner_function   text check (owner_function ~ '^[a-z_]{1,40}$'),
  owner_account_id uuid references account.account (id) on delete set null,
  due_on           date,
  version          int not null default 0,
  constraint fear_answered_on_a_day check ((answer is null) = (answered_on is null)),
  constraint fear_owned_once check (owner_function is null or owner_account_id is null),
  constraint fear_owned_by_a_day check (due_on is not null or (owner_function is null and owner_account_id is null)),
  constraint fear_alone_is_owned check (kind = 'fear'
    or (owner_function is null and owner_account_id is null and due_on is null and answer is null))
);
create index fear_of_path on pathway.fear (path_id, id);
select platform.protect('pathway.fear');
grant select, insert, delete on pathway.fear to cordee_app;
grant update (answer, answered_on, owner_function, owner_account_id, due_on, version) on pathway.fear to cordee_app;
create policy readers_of_the_path on pathway.fear for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_say on pathway.fear for insert to cordee_app
  with check (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_answer on pathway.fear for update to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_take_back on pathway.fear for delete to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));

create table pathway.preparation (
  id      uuid primary key,
  path_id uuid not null references pathway.path (id) on delete cascade,
  held_on date not null,
  said    text not null check (length(said) between 3 and 300)
);
create index preparation_of_path on pathway.preparation (path_id, held_on desc, id);
create table pathway.attendance (
  preparation_id uuid not null references pathway.preparation (id) on delete cascade,
  team_function  text not null check (team_function ~ '^[a-z_]{1,40}$'),
  people         smallint not null check (people between 1 and 99),
  primary key (preparation_id, team_function)
);
create table pathway.material (
  id             uuid primary key,
  preparation_id uuid not null references pathway.preparation (id) on delete cascade,
  title          text not null check (length(title) between 2 and 120),
  address        text check (address ~ '^https?://[^ ]+$' and length(address) <= 300)
);
create index material_of_preparation on pathway.material (preparation_id, id);
select platform.protect('pathway.preparation');
select platform.protect('pathway.attendance');
select platform.protect('pathway.material');
select platform.audited('pathway.preparation', 'id');
grant select, insert, delete on pathway.preparation to cordee_app;
grant select, insert on pathway.attendance, pathway.material to cordee_app;
create policy readers_of_the_path on pathway.preparation for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_note on pathway.preparation for insert to cordee_app
  with check (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_take_back on pathway.preparation for delete to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path on pathway.attendance for select to cordee_app
  using (exists (select from pathway.preparation s where s.id = preparation_id));
create policy readers_of_the_path_note on pathway.attendance for insert to cordee_app
  with check (exists (select from pathway.preparation s where s.id = preparation_id));
create policy readers_of_the_path on pathway.material for select to cordee_app
  using (exists (select from pathway.preparation s where s.id = preparation_id));
create policy readers_of_the_path_note on pathway.material for insert to cordee_app
  with check (exists (select from pathway.preparation s where s.id = preparation_id));

-- The charter of the team: its edition is raised when lines change after a peer read them, so that nobody is said to have
-- read what they did not.
create table pathway.charter (
  path_id    uuid primary key references pathway.path (id) on delete cascade,
  edition    int not null check (edition >= 1),
  changed_on date not null,
  version    int not null default 0
);
create table pathway.charter_line (
  path_id uuid not null references pathway.charter (path_id) on delete cascade,
  ordinal smallint not null check (ordinal between 1 and 20),
  words   text not null check (length(words) between 3 and 240),
  primary key (path_id, ordinal)
);
-- Read by a peer with their own account, or by a peer without one, as the team says: then without peer_id.
create table pathway.charter_reading (
  id      uuid primary key,
  path_id uuid not null references pathway.charter (path_id) on delete cascade,
  edition int not null,
  peer_id uuid references peer.peer (id) on delete cascade,
  read_on date not null,
  constraint charter_read_once unique nulls not distinct (path_id, edition, peer_id)
);
create index charter_reading_peer on pathway.charter_reading (peer_id) where peer_id is not null;

-- The paths of places where the peer is expected or works: their charters are theirs to read.
create function pathway.charters_for_me() returns table (path_id uuid, structure_id uuid)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id from pathway.path p
   where platform.actor_role() = 'peer' and p.closed_on is null
     and exists (select from placement.placement l
       where l.structure_id = p.structure_id and l.peer_id = platform.actor_scope() and l.state in ('agreed', 'active'))
$$;
grant select on pathway.path to cordee_lookup;
create policy lookup_reads on pathway.path for select to cordee_lookup using (true);
grant create on schema pathway to cordee_lookup;
alter function pathway.charters_for_me() owner to cordee_lookup;
revoke create on schema pathway from cordee_lookup;

select platform.protect('pathway.charter');
select platform.protect('pathway.charter_line');
select platform.protect('pathway.charter_reading');
select platform.audited('pathway.charter', 'path_id');
select platform.audited('pathway.charter_reading', 'path_id', 'peer_id');
grant select, insert on pathway.charter to cordee_app;
grant update (edition, changed_on, version) on pathway.charter to cordee_app;
grant select, insert, delete on pathway.charter_line to cordee_app;
grant select, insert on pathway.charter_reading to cordee_app;
create policy readers_of_the_path on pathway.charter for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy peer_of_the_place_reads on pathway.charter for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and path_id in (select m.path_id from pathway.charters_for_me() m));
create policy readers_of_the_path_write on pathway.charter for insert to cordee_app
  with check (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_change on pathway.charter for update to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_charter on pathway.charter_line for select to cordee_app
  using (exists (select from pathway.charter c where c.path_id = charter_line.path_id));
create policy readers_of_the_path_write on pathway.charter_line for insert to cordee_app
  with check (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_rewrite on pathway.charter_line for delete to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path on pathway.charter_reading for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy own_peer_reads on pathway.charter_reading for select to cordee_app
  using ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope()));
create policy own_peer_ticks on pathway.charter_reading for insert to cordee_app
  with check ((select platform.actor_role()) = 'peer' and peer_id = (select platform.actor_scope())
    and exists (select from pathway.charter c where c.path_id = charter_reading.path_id and c.edition = charter_reading.edition));
create policy team_says_a_peer_read on pathway.charter_reading for insert to cordee_app
  with check (peer_id is null and exists (select from pathway.path p where p.id = path_id)
    and exists (select from pathway.charter c where c.path_id = charter_reading.path_id and c.edition = charter_reading.edition));
