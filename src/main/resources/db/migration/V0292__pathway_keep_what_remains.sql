-- What is still open on each path, kept with the step that changes it: the region's board reads one row for each open path,
-- however many steps were done before. A step let pass is not open.
create table pathway.remaining (
  path_id uuid primary key references pathway.path (id) on delete cascade,
  steps   text[] not null,
  due_on  date[] not null,
  constraint remaining_due_of_steps check (cardinality(due_on) <= cardinality(steps))
);
select platform.protect('pathway.remaining');
grant select, insert, update on pathway.remaining to cordee_lookup;
create policy lookup_keeps on pathway.remaining to cordee_lookup using (true) with check (true);

create function pathway.keep_remaining() returns trigger
language plpgsql security definer set search_path = '' as $$
begin
  -- whoever comes second waits here, then counts what the first left
  perform from pathway.remaining r where r.path_id in (select c.path_id from changed c) order by r.path_id for update;
  insert into pathway.remaining (path_id, steps, due_on)
    select t.path_id, coalesce(array_agg(t.code order by t.ordinal) filter (where t.done_on is null and o.path_id is null), '{}'),
           coalesce(array_agg(t.due_on order by t.ordinal)
             filter (where t.done_on is null and o.path_id is null and t.due_on is not null), '{}')
      from pathway.step t
      left join pathway.override o on o.path_id = t.path_id and o.code = t.code
     where t.path_id in (select c.path_id from changed c)
     group by t.path_id
    on conflict (path_id) do update set steps = excluded.steps, due_on = excluded.due_on;
  return null;
end $$;
create trigger keep_remaining_of_new after insert on pathway.step
  referencing new table as changed for each statement execute function pathway.keep_remaining();
create trigger keep_remaining after update on pathway.step
  referencing new table as changed for each statement execute function pathway.keep_remaining();
create trigger keep_remaining after insert on pathway.override
  referencing new table as changed for each statement execute function pathway.keep_remaining();

alter table pathway.step no force row level security;
alter table pathway.override no force row level security;
alter table pathway.remaining no force row level security;
insert into pathway.remaining (path_id, steps, due_on)
  select t.path_id, coalesce(array_agg(t.code order by t.ordinal) filter (where t.done_on is null and o.path_id is null), '{}'),
         coalesce(array_agg(t.due_on order by t.ordinal)
           filter (where t.done_on is null and o.path_id is null and t.due_on is not null), '{}')
    from pathway.step t
    left join pathway.override o on o.path_id = t.path_id and o.code = t.code
   group by t.path_id;
alter table pathway.step force row level security;
alter table pathway.override force row level security;
alter table pathway.remaining force row level security;

drop function pathway.region_paths();
create function pathway.region_paths()
returns table (path_id uuid, place text, department text, entry text, content_version int, arrival_on date,
  placement_id uuid, open_steps text[], overdue int)
language sql stable security definer set search_path = '' as $$
  select p.id, s.shown_name, coalesce(s.department, u.department), p.entry, p.content_version, p.arrival_on,
         p.placement_id, r.steps, (select count(*)::int from unnest(r.due_on) d (day) where d.day < platform.actor_today())
    from pathway.path p
    join pathway.remaining r on r.path_id = p.id
    join structure.structure s on s.id = p.structure_id
    left join structure.structure u on u.id = s.parent_id
   where p.closed_on is null and platform.actor_role() = 'coordinator' and p.territory_id = platform.actor_scope()
$$;
grant create on schema pathway to cordee_lookup;
alter function pathway.keep_remaining() owner to cordee_lookup;
alter function pathway.region_paths() owner to cordee_lookup;
revoke create on schema pathway from cordee_lookup;
revoke execute on function pathway.region_paths() from public;
grant execute on function pathway.region_paths() to cordee_app;
