-- What a structure counts of a whole year, typed in by its direction. Each correction is a new version; nothing is written over.

create table questionnaire.yearly_aggregate (
  id              uuid primary key,
  structure_id    uuid not null references structure.structure (id),
  year            int not null check (year between 2000 and 2100),
  code            text not null check (code in
    ('missed-appointments', 'retention-3-months', 'retention-6-months', 'unplanned-exits', 'staff-absence', 'cost-per-hour')),
  content_version int not null check (content_version > 0),
  numerator       int check (numerator >= 0),
  denominator     int check (denominator > 0),
  persons         int check (persons > 0),
  method_note     text check (length(method_note) between 1 and 600),
  typed_on        date not null,
  version         int not null check (version > 0),
  constraint yearly_aggregate_once unique (structure_id, year, code, version),
  constraint yearly_aggregate_is_whole check (num_nonnulls(numerator, denominator) in (0, 2))
);
select platform.protect('questionnaire.yearly_aggregate');
select platform.audited('questionnaire.yearly_aggregate', 'id');
grant select, insert, delete on questionnaire.yearly_aggregate to cordee_app;
create policy team_reads on questionnaire.yearly_aggregate for select to cordee_app
  using ((select platform.actor_role()) in ('director', 'professional') and structure_id = (select platform.actor_scope()));
create policy direction_types on questionnaire.yearly_aggregate for insert to cordee_app
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and typed_on = (select platform.actor_today()) and year < extract(year from typed_on));
create policy retention_reads on questionnaire.yearly_aggregate for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_removes on questionnaire.yearly_aggregate for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
