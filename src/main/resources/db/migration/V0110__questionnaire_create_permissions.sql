-- Who may use which protected instrument, who says so, and the words they typed in.
select platform.open_schema('questionnaire');

create table questionnaire.permission (
  id                 uuid primary key,
  instrument         text not null check (instrument ~ '^[a-z0-9-]{1,40}$'),
  instrument_version int not null check (instrument_version > 0),
  language           text not null check (language in ('fr', 'en')),
  structure_id       uuid references structure.structure (id),
  territory_id       uuid references structure.territory (id),
  granted_by         text not null check (length(granted_by) between 1 and 200),
  attested_by        uuid references account.account (id) on delete set null,
  attested_as        text not null check (length(attested_as) between 1 and 120),
  attested_on        date not null,
  withdrawn_on       date,
  version            int not null default 0,
  constraint permission_has_one_holder check (num_nonnulls(structure_id, territory_id) = 1),
  constraint permission_dates_in_order check (withdrawn_on >= attested_on),
  -- The list of content/reference/refused-instruments.1.json.
  constraint permission_never_refused check (instrument not in
    ('ors-srs', 'csq-8', 'eq-5d', 'alqol-9', 'scl-90-r', 'relational-coordination', 'rec-cap', 'e-satis'))
);
create unique index permission_of_structure on questionnaire.permission (structure_id, instrument, instrument_version, language)
  where withdrawn_on is null and structure_id is not null;
create unique index permission_of_territory on questionnaire.permission (territory_id, instrument, instrument_version, language)
  where withdrawn_on is null and territory_id is not null;
create index permission_structure on questionnaire.permission (structure_id, attested_on);
create index permission_territory on questionnaire.permission (territory_id, attested_on);
create index permission_account on questionnaire.permission (attested_by) where attested_by is not null;
select platform.protect('questionnaire.permission');
select platform.audited('questionnaire.permission', 'id');
grant select, insert, update (withdrawn_on, version) on questionnaire.permission to cordee_app;
create policy holder_reads on questionnaire.permission for select to cordee_app
  using (((select platform.actor_role()) in ('director', 'professional')
      and (structure_id = (select platform.actor_scope()) or territory_id = (select platform.actor_territory())))
    or ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())));
create policy holder_attests on questionnaire.permission for insert to cordee_app
  with check (attested_by = (select platform.actor_account())
    and (((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
      or ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope()))));
create policy holder_withdraws on questionnaire.permission for update to cordee_app
  using (((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
    or ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())))
  with check (((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
    or ((select platform.actor_role()) = 'coordinator' and territory_id = (select platform.actor_scope())));

create table questionnaire.permission_text (
  permission_id uuid not null references questionnaire.permission (id) on delete cascade,
  part          text not null check (part in ('instruction', 'item', 'answer')),
  key           text not null check (length(key) between 1 and 20),
  words         text not null check (length(words) between 1 and 600),
  primary key (permission_id, part, key)
);
select platform.protect('questionnaire.permission_text');
grant select, insert on questionnaire.permission_text to cordee_app;
create policy holder_reads on questionnaire.permission_text for select to cordee_app
  using (exists (select from questionnaire.permission p where p.id = permission_id));
create policy holder_types on questionnaire.permission_text for insert to cordee_app
  with check (exists (select from questionnaire.permission p
    where p.id = permission_id and p.withdrawn_on is null and p.attested_by = (select platform.actor_account())));

-- The letter that gives the permission, sealed by the installation key before it reaches the database.
create table questionnaire.permission_file (
  permission_id uuid primary key references questionnaire.permission (id) on delete cascade,
  media_type    text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  sealed        bytea not null check (length(sealed) <= 5242880 + 64)
);
select platform.protect('questionnaire.permission_file');
grant select, insert on questionnaire.permission_file to cordee_app;
create policy holder_reads on questionnaire.permission_file for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'coordinator')
    and exists (select from questionnaire.permission p
      where p.id = permission_id and (select platform.actor_scope()) in (p.structure_id, p.territory_id)));
create policy holder_keeps on questionnaire.permission_file for insert to cordee_app
  with check (exists (select from questionnaire.permission p
    where p.id = permission_id and p.withdrawn_on is null and p.attested_by = (select platform.actor_account())));
