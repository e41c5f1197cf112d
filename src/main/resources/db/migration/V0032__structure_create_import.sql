-- Reading a register file: load, compare, review, apply, undo.
create table structure.import_batch (
  id             uuid primary key,
  file_name      text not null,
  sha256         text not null,
  layout         text,
  encoding       text,
  extracted_on   date,
  state          text not null check (state in ('loading', 'compared', 'applied', 'undone', 'failed')),
  failure        text,
  read_count     int not null default 0,
  new_count      int not null default 0,
  changed_count  int not null default 0,
  same_count     int not null default 0,
  older_count    int not null default 0,
  rejected_count int not null default 0,
  kept_count     int not null default 0,
  started_at     timestamptz not null,
  heard_at       timestamptz not null,
  applied_at     timestamptz,
  undone_at      timestamptz,
  version        int not null default 1
);
create index import_batch_started on structure.import_batch (started_at desc);
select platform.protect('structure.import_batch');
grant select, insert, update, delete on structure.import_batch to cordee_app;
create policy import_works on structure.import_batch to cordee_app
  using ((select platform.actor_is_job('import'))) with check ((select platform.actor_is_job('import')));
create policy coordinator_reads on structure.import_batch for select to cordee_app
  using ((select platform.actor_role()) in ('coordinator', 'administrator'));
create policy coordinator_orders on structure.import_batch for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator');
create policy coordinator_decides on structure.import_batch for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator');
select platform.audited('structure.import_batch', 'id');

-- The rows of a file: facts of a public register only. No row security, so that COPY may fill it.
create table structure.import_row (
  batch_id           uuid not null references structure.import_batch (id) on delete cascade,
  line               bigint not null,
  verdict            text not null check (verdict in ('read', 'new', 'changed', 'same', 'older', 'rejected')),
  reasons            text[] not null default '{}',
  changed            text[] not null default '{}',
  structure_id       uuid not null,
  finess             text,
  legal_finess       text,
  legal_name         text,
  legal_siren        text,
  legal_status       text,
  legal_closed_on    date,
  category           text,
  category_label     text,
  name               text,
  long_name          text,
  name_complement    text,
  siret              text,
  activity           text,
  tariff             text,
  public_service     text,
  address_complement text,
  street             text,
  place              text,
  postcode           text,
  town               text,
  commune            text,
  department         text,
  phone              text,
  other_phone        text,
  fax                text,
  latitude           double precision,
  longitude          double precision,
  position_precision text,
  opened_on          date,
  authorised_on      date,
  closed_on          date,
  source_updated_on  date,
  primary key (batch_id, line)
);
create index import_row_finess on structure.import_row (batch_id, finess);
select platform.exempt('structure.import_row', 'rows of a public register being reviewed; COPY needs it');
grant select, insert, update, delete on structure.import_row to cordee_app;

-- What an applied batch wrote, with the source values it replaced, so that it can be undone.
create table structure.import_change (
  batch_id  uuid not null references structure.import_batch (id) on delete cascade,
  target    text not null check (target in ('structure', 'legal_entity')),
  key       text not null,
  before    jsonb,
  kept      text,
  primary key (batch_id, target, key)
);
create index import_change_key on structure.import_change (target, key);
select platform.exempt('structure.import_change', 'earlier values of a public register');
grant select, insert, update, delete on structure.import_change to cordee_app;

-- Takes back the establishments a batch added, except those in use since: returns those kept, with what uses them.
create function structure.take_back(batch uuid) returns table (id uuid, used_by text) language plpgsql as $$
declare
  candidate uuid;
  user_table text;
begin
  begin
    delete from structure.structure s using structure.import_change c
     where c.batch_id = batch and c.target = 'structure' and c.before is null and c.kept is null
       and s.id = c.key::uuid;
    return;
  exception when foreign_key_violation then
    null;
  end;
  for candidate in
    select c.key::uuid from structure.import_change c
     where c.batch_id = batch and c.target = 'structure' and c.before is null and c.kept is null
     order by c.key
  loop
    begin
      delete from structure.structure s where s.id = candidate;
    exception when foreign_key_violation then
      get stacked diagnostics user_table = table_name;
      id := candidate;
      used_by := user_table;
      return next;
    end;
  end loop;
end $$;
