-- What a placement costs a year, by kind, and what each funder gives a year: the director's own, but for what a funder pays.
alter table funding.post add column yearly int check (yearly between 1 and 1000000);
grant update (yearly) on funding.post to cordee_app;

create table funding.budget (
  placement_id uuid primary key,
  structure_id uuid not null references structure.structure (id),
  pay          int not null check (pay between 0 and 1000000),
  expenses     int not null check (expenses between 0 and 1000000),
  supervision  int not null check (supervision between 0 and 1000000),
  training     int not null check (training between 0 and 1000000),
  insurance    int not null check (insurance between 0 and 1000000),
  other        int not null check (other between 0 and 1000000),
  version      int not null default 0,
  constraint budget_costs_something check (pay + expenses + supervision + training + insurance + other > 0),
  constraint budget_placement_here foreign key (placement_id, structure_id)
    references placement.placement (id, structure_id) on delete cascade
);
create index budget_structure on funding.budget (structure_id);
select platform.protect('funding.budget');
select platform.audited('funding.budget', 'placement_id');
grant select, insert, delete on funding.budget to cordee_app;
grant update (pay, expenses, supervision, training, insurance, other, version) on funding.budget to cordee_app;
create policy own_director on funding.budget to cordee_app
  using ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()))
  with check ((select platform.actor_role()) = 'director' and structure_id = (select platform.actor_scope()));

-- A funder is told what it gives itself, too; never what a post costs, nor what another gives.
drop function funding.paid_by_me();
create function funding.paid_by_me()
returns table (id uuid, structure_id uuid, label text, percent int, starts_on date, ends_on date, yearly int)
language sql stable security definer set search_path = '' as $$
  select p.id, p.structure_id, p.label, p.percent, p.starts_on, p.ends_on, p.yearly
    from funding.post p
   where platform.actor_role() = 'funder' and p.funder_id = platform.actor_scope()
   order by p.ends_on nulls last, p.structure_id, p.id
$$;
grant create on schema funding to cordee_lookup;
alter function funding.paid_by_me() owner to cordee_lookup;
revoke create on schema funding from cordee_lookup;
