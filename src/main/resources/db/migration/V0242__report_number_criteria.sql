-- The number a structure gives a criterion of its evidence folder, in the words of the reference it is evaluated by.
create table report.criterion_number (
  structure_id uuid not null references structure.structure (id),
  criterion    text not null check (length(criterion) between 1 and 40),
  number       text not null check (length(number) between 1 and 30),
  primary key (structure_id, criterion)
);
select platform.protect('report.criterion_number');
select platform.audited('report.criterion_number', 'structure_id');
grant select, insert, delete, update (number) on report.criterion_number to cordee_app;
create policy own_director on report.criterion_number to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));
