-- Legal statuses of managing bodies: the regime (public, association, private) decides which documents apply.
create table structure.legal_status (
  code   text primary key,
  label  text not null,
  regime text check (regime in ('public', 'association', 'private'))
);
select platform.exempt('structure.legal_status', 'national nomenclature');
grant select, insert on structure.legal_status to cordee_app;

-- What the coordinator last decided of an import: the audit keeps who.
alter table structure.import_batch add column decision text check (decision in ('apply', 'undo'));
