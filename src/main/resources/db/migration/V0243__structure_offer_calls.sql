-- A structure that accepts to be called by others of its territory that want to begin: a function, when, and a number of the
-- workplace. Offered by its director for a year, taken back at any time; nobody's name is in it.
create table structure.call_offer (
  structure_id uuid primary key references structure.structure (id),
  territory_id uuid not null references structure.territory (id),
  who          text not null check (length(who) between 1 and 80),
  hours        text not null check (length(hours) between 1 and 120),
  phone        text not null check (phone ~ '^\+[0-9]{8,15}$'),
  until        date not null
);
create index call_offer_territory on structure.call_offer (territory_id, until);
select platform.protect('structure.call_offer');
select platform.audited('structure.call_offer', 'structure_id');
grant select, insert, delete, update (who, hours, phone, until) on structure.call_offer to cordee_app;
create policy own_director on structure.call_offer to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope())
    and territory_id = (select platform.actor_territory()));
create policy teams_of_the_territory_read on structure.call_offer for select to cordee_app
  using ((select platform.actor_role()) in ('professional', 'director') and until >= (select platform.actor_today())
    and territory_id = (select platform.actor_territory()));
create policy coordinator_reads on structure.call_offer for select to cordee_app
  using ((select platform.actor_role()) = 'coordinator' and until >= (select platform.actor_today())
    and territory_id = (select platform.actor_scope()));
create policy retention_reads on structure.call_offer for select to cordee_app
  using ((select platform.actor_is_job('retention')));
create policy retention_deletes on structure.call_offer for delete to cordee_app
  using ((select platform.actor_is_job('retention')));
