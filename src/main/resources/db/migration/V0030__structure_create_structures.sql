-- Structures of the register, their units, organisations without a register number, and the geography they stand on.
-- Facts of the public register are public: everybody reads them. What belongs to a structure is in structure.profile.
select platform.open_schema('structure');

-- Words as they are searched: no accents, no capitals, no points inside abbreviations, single spaces.
create function structure.fold(words text) returns text language sql immutable parallel safe strict
  return btrim(regexp_replace(
    replace(lower(public.unaccent('public.unaccent'::regdictionary, words)), '.', ''), '[^a-z0-9]+', ' ', 'g'));

create table structure.region (
  code text primary key,
  name text not null
);
create table structure.department (
  code        text primary key,
  name        text not null,
  region_code text references structure.region (code),
  latitude    double precision,
  longitude   double precision
);
create table structure.commune (
  code       text primary key,
  name       text not null,
  department text not null references structure.department (code),
  population int,
  latitude   double precision,
  longitude  double precision,
  search     text not null generated always as (structure.fold(name)) stored
);
create index commune_search on structure.commune (search text_pattern_ops);
create table structure.postcode (
  postcode text not null,
  commune  text not null references structure.commune (code),
  primary key (postcode, commune)
);
-- Categories of establishment of the register; a category that ended stays readable in archives.
create table structure.category (
  code            text primary key,
  label           text not null,
  short_label     text not null,
  aggregate_code  text not null,
  aggregate_label text not null,
  ended_on        date
);
select platform.exempt('structure.region', 'national geography');
select platform.exempt('structure.department', 'national geography');
select platform.exempt('structure.commune', 'national geography');
select platform.exempt('structure.postcode', 'national geography');
select platform.exempt('structure.category', 'national nomenclature');
grant select, insert on structure.region, structure.department, structure.commune, structure.postcode, structure.category
  to cordee_app;

-- A territory is a set of departments with one zone of time.
create table structure.territory (
  id      uuid primary key,
  name    text not null,
  zone    text not null,
  version int not null default 1
);
create table structure.territory_department (
  territory_id uuid not null references structure.territory (id) on delete cascade,
  department   text not null references structure.department (code),
  primary key (territory_id, department)
);
select platform.protect('structure.territory');
select platform.protect('structure.territory_department');
grant select, insert, update on structure.territory to cordee_app;
grant select, insert, delete on structure.territory_department to cordee_app;
create policy names_are_public on structure.territory for select to cordee_app using (true);
create policy administrator_adds on structure.territory for insert to cordee_app
  with check ((select platform.actor_role()) = 'administrator' or (select platform.actor_is_job('setup')));
create policy own_coordinator_changes on structure.territory for update to cordee_app
  using ((select platform.actor_role()) = 'administrator'
    or ((select platform.actor_role()) = 'coordinator' and id = (select platform.actor_scope())));
create policy names_are_public on structure.territory_department for select to cordee_app using (true);
create policy administrator_adds on structure.territory_department for insert to cordee_app
  with check ((select platform.actor_role()) = 'administrator' or (select platform.actor_is_job('setup'))
    or ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())));
create policy administrator_removes on structure.territory_department for delete to cordee_app
  using ((select platform.actor_role()) = 'administrator'
    or ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())));
select platform.audited('structure.territory', 'id');

-- The body that manages establishments; the legal regime follows it. local_* is what a person wrote by hand.
create table structure.legal_entity (
  number       text primary key check (number ~ '^[0-9][0-9AB][0-9]{7}$'),
  name         text,
  siren        text,
  legal_status text,
  closed_on    date,
  local_name   text,
  local_regime text check (local_regime in ('public', 'association', 'private')),
  version      int not null default 1
);
select platform.protect('structure.legal_entity');
grant select, insert, update, delete on structure.legal_entity to cordee_app;

-- kind 'establishment': of the register (registered) or by hand until it is in it; 'unit': a team inside an
-- establishment, category is a ROR offer type; 'organisation': without a register number, category is its kind.
-- Plain columns hold the source; local_* a correction by hand; shown_* what is shown.
create table structure.structure (
  id                 uuid primary key,
  kind               text not null check (kind in ('establishment', 'unit', 'organisation')),
  registered         boolean not null default false,
  finess             text check (finess ~ '^[0-9][0-9AB][0-9]{7}$'),
  legal_finess       text references structure.legal_entity (number),
  parent_id          uuid references structure.structure (id),
  category           text not null,
  category_label     text not null,
  name               text not null check (name <> ''),
  long_name          text,
  name_complement    text,
  siret              text,
  rna                text check (rna ~ '^W[0-9]{9}$'),
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
  position_precision text check (position_precision in ('address', 'street', 'locality', 'commune', 'unknown')),
  opened_on          date,
  authorised_on      date,
  closed_on          date,
  source_updated_on  date,
  extracted_on       date,
  local_name         text,
  local_phone        text,
  local_street       text,
  local_latitude     double precision,
  local_longitude    double precision,
  corrected_on       date,
  version            int not null default 1,
  shown_name         text not null generated always as (coalesce(local_name, nullif(long_name, ''), name)) stored,
  shown_latitude     double precision generated always as (coalesce(local_latitude, latitude)) stored,
  shown_longitude    double precision generated always as (coalesce(local_longitude, longitude)) stored,
  search             text not null generated always as (
    ' ' || structure.fold(coalesce(local_name, '') || ' ' || name || ' ' || coalesce(long_name, '') || ' '
      || coalesce(postcode, '') || ' ' || coalesce(town, '') || ' ' || coalesce(finess, '') || ' ' || category_label)
    || ' ') stored,
  constraint structure_finess_once unique (finess),
  constraint structure_unit_has_parent check ((kind = 'unit') = (parent_id is not null)),
  constraint structure_registered_has_number check (not registered or (kind = 'establishment' and finess is not null)),
  constraint structure_local_point_whole check ((local_latitude is null) = (local_longitude is null))
);
create index structure_search on structure.structure using gin (search public.gin_trgm_ops);
create index structure_department on structure.structure (department, category);
create index structure_place on structure.structure (shown_latitude, shown_longitude);
create index structure_legal on structure.structure (legal_finess);
create index structure_parent on structure.structure (parent_id) where parent_id is not null;
create index structure_by_hand on structure.structure (kind, shown_name) where not registered;

create function structure.in_territory(structure_id uuid, territory uuid) returns boolean
language sql stable parallel safe
  return exists (
    select from structure.structure s
      join structure.territory_department t on t.department = s.department
     where s.id = structure_id and t.territory_id = territory);

select platform.protect('structure.structure');
grant select, insert, update, delete on structure.structure to cordee_app;
-- true, and not a question about the actor: any such question would keep LIKE off the trigram index (LIKE is not
-- leakproof, so row security would have it wait for the policy).
create policy facts_are_public on structure.structure for select to cordee_app using (true);
create policy import_adds on structure.structure for insert to cordee_app
  with check ((select platform.actor_is_job('import')) and registered);
create policy import_changes on structure.structure for update to cordee_app
  using ((select platform.actor_is_job('import')) and kind = 'establishment') with check (registered);
create policy import_undoes on structure.structure for delete to cordee_app
  using ((select platform.actor_is_job('import')) and registered);
create policy coordinator_adds on structure.structure for insert to cordee_app
  with check ((select platform.actor_role()) = 'coordinator' and not registered
    and (department is null or exists (select from structure.territory_department t
      where t.territory_id = (select platform.actor_scope()) and t.department = structure.department)));
create policy coordinator_changes on structure.structure for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator'
    and (department is null or exists (select from structure.territory_department t
      where t.territory_id = (select platform.actor_scope()) and t.department = structure.department)));
create policy coordinator_removes on structure.structure for delete to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and not registered
    and (department is null or exists (select from structure.territory_department t
      where t.territory_id = (select platform.actor_scope()) and t.department = structure.department)));
create policy own_team_adds_units on structure.structure for insert to cordee_app
  with check ((select platform.actor_role()) in ('professional', 'director') and kind = 'unit'
    and parent_id = (select platform.actor_scope()));
create policy own_team_changes on structure.structure for update to cordee_app
  using ((select platform.actor_role()) in ('professional', 'director')
    and (id = (select platform.actor_scope()) or parent_id = (select platform.actor_scope())));

create policy facts_are_public on structure.legal_entity for select to cordee_app using (true);
create policy import_adds on structure.legal_entity for insert to cordee_app
  with check ((select platform.actor_is_job('import')));
create policy import_changes on structure.legal_entity for update to cordee_app
  using ((select platform.actor_is_job('import')));
create policy import_undoes on structure.legal_entity for delete to cordee_app
  using ((select platform.actor_is_job('import')));
create policy coordinator_changes on structure.legal_entity for update to cordee_app
  using ((select platform.actor_role()) = 'coordinator');
create policy own_team_changes on structure.legal_entity for update to cordee_app
  using ((select platform.actor_role()) in ('professional', 'director')
    and number = (select s.legal_finess from structure.structure s where s.id = (select platform.actor_scope())));

-- The source of a registered establishment is written by the import alone: a person corrects beside it.
create function structure.refuse_source_change() returns trigger language plpgsql as $$
begin
  raise exception 'the register''s value is changed by an import only' using errcode = 'insufficient_privilege';
end $$;
create trigger source_is_kept before update on structure.structure for each row
  when (old.registered and not platform.actor_is_job('import') and
    (old.finess, old.legal_finess, old.category, old.name, old.long_name, old.name_complement, old.siret, old.street,
     old.place, old.postcode, old.town, old.commune, old.department, old.phone, old.other_phone, old.latitude,
     old.longitude, old.position_precision, old.opened_on, old.closed_on, old.registered)
    is distinct from
    (new.finess, new.legal_finess, new.category, new.name, new.long_name, new.name_complement, new.siret, new.street,
     new.place, new.postcode, new.town, new.commune, new.department, new.phone, new.other_phone, new.latitude,
     new.longitude, new.position_precision, new.opened_on, new.closed_on, new.registered))
  execute function structure.refuse_source_change();

-- What a person changes is audited row by row; an import is audited as one batch.
create trigger audited after insert or update or delete on structure.structure for each row
  when (not platform.actor_is_job('import')) execute function platform.audit_change('id');
