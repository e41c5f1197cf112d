-- What a team agrees to do before, or after, somebody arrives: who does it, by when, and whether the arrival waits for it.

alter table pathway.path add constraint path_of_structure unique (id, structure_id);

create table pathway.action (
  id           uuid primary key,
  path_id      uuid not null,
  structure_id uuid not null,
  diagnosis_id uuid references pathway.diagnosis (id) on delete set null,
  practice     text check (practice ~ '^[a-z_]{1,40}$'),
  what         text not null check (length(what) between 3 and 300),
  owner        text check (length(owner) between 1 and 80),
  due_on       date,
  essential    boolean not null,
  agreed_on    date not null,
  done_on      date,
  done_by      uuid references account.account (id) on delete set null,
  version      int not null default 0,
  constraint action_of_path foreign key (path_id, structure_id)
    references pathway.path (id, structure_id) on delete cascade
);
create index action_of_path on pathway.action (path_id, id);
create index action_due on pathway.action (due_on) where done_on is null;
select platform.protect('pathway.action');
select platform.audited('pathway.action', 'id');
grant select, insert, delete on pathway.action to cordee_app;
grant update (what, owner, due_on, essential, done_on, done_by, version) on pathway.action to cordee_app;
create policy readers_of_the_path on pathway.action for select to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_agree on pathway.action for insert to cordee_app
  with check (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_change on pathway.action for update to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
create policy readers_of_the_path_take_back on pathway.action for delete to cordee_app
  using (exists (select from pathway.path p where p.id = path_id));
