-- Placements made before the papers due were written down (by the first edition of the rules, read from
-- placement-papers.1.json): without rows nothing warned of an end, and their file read as incomplete for ever.
alter table placement.placement no force row level security;
alter table placement.paper_due no force row level security;
alter table structure.structure no force row level security;
alter table structure.legal_entity no force row level security;
insert into placement.paper_due (placement_id, kind, blocking)
select p.id, r.kind, r.blocking
  from placement.placement p
  join (values
         ('volunteer_agreement', array['volunteer'], 'elsewhere', true),
         ('association_agreement', array['volunteer'], 'hospital', true),
         ('charter', array['volunteer'], 'anywhere', true),
         ('insurance', array['volunteer'], 'anywhere', true),
         ('employment_contract', array['employee'], 'anywhere', true),
         ('job_description', array['employee'], 'anywhere', true),
         ('service_contract', array['independent'], 'anywhere', true),
         ('liability_insurance', array['independent'], 'anywhere', true),
         ('placement_agreement', array['trainee'], 'anywhere', true),
         ('eligibility', array['volunteer', 'employee', 'independent', 'trainee'], 'elsewhere', true),
         ('confidentiality', array['volunteer', 'employee', 'independent', 'trainee'], 'anywhere', true),
         ('image', array['volunteer', 'employee', 'independent', 'trainee'], 'anywhere', false)
       ) r (kind, statuses, place, blocking)
    on p.status = any (r.statuses)
   and (r.place = 'anywhere' or (r.place = 'hospital') = placement.in_hospital(p.structure_id, p.unit_id))
 where p.papers_version = 1 and p.state in ('proposed', 'agreed', 'active')
   and not exists (select from placement.paper_due d where d.placement_id = p.id);
alter table placement.placement force row level security;
alter table placement.paper_due force row level security;
alter table structure.structure force row level security;
alter table structure.legal_entity force row level security;

-- The two functions that look beyond what their caller reads answer only those who have a part in the placement.
create function placement.concerns_actor(asked placement.placement) returns boolean language sql stable as $$
  select case platform.actor_role()
    when 'peer' then asked.peer_id = platform.actor_scope()
    when 'director' then asked.structure_id = platform.actor_scope()
    when 'professional' then asked.structure_id = platform.actor_scope()
    when 'coordinator' then asked.territory_id = platform.actor_scope()
    when 'association' then asked.association_id = platform.actor_scope()
    when 'trainer' then asked.training_body_id = platform.actor_scope()
    else false end
$$;
create or replace function placement.hosted_hours(of_placement uuid, since date, until date) returns int
language sql stable security definer set search_path = '' as $$
  select coalesce(sum(c.presence_hours), 0)::int
    from placement.placement t
    join placement.placement p on p.peer_id = t.peer_id and p.structure_id = t.structure_id and p.id <> t.id
    join placement.circumstances c on c.placement_id = p.id
   where t.id = of_placement and placement.concerns_actor(t)
     and p.status = 'trainee' and p.state in ('proposed', 'agreed', 'active', 'ended')
     and coalesce(p.started_on, p.starts_on, p.proposed_on) between hosted_hours.since and hosted_hours.until
$$;
create or replace function placement.papers_complete(of_placement uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from placement.placement t where t.id = of_placement and placement.concerns_actor(t))
     and exists (select from placement.paper_due d where d.placement_id = of_placement and d.blocking)
     and not exists (select from placement.paper_due d
       where d.placement_id = of_placement and d.blocking
         and not exists (select from placement.paper p where p.placement_id = d.placement_id and p.kind = d.kind
               and (p.valid_until is null or p.valid_until >= platform.actor_today()))
         and not exists (select from placement.clearance c
              where c.placement_id = d.placement_id and c.kind = d.kind))
$$;
revoke execute on function placement.hosted_hours(uuid, date, date), placement.papers_complete(uuid) from public;
grant execute on function placement.hosted_hours(uuid, date, date), placement.papers_complete(uuid) to cordee_app;
