-- The school's yes is the yes of one school: another one says its own, and once everybody agreed the school stays.
create function placement.school_says_its_own_yes() returns trigger language plpgsql as $$
begin
  if old.training_body_id is not null and new.state in ('agreed', 'active') then
    raise exception 'the school that agreed stays' using errcode = 'check_violation',
      constraint = 'placement_school_stays';
  end if;
  new.training_agreed_on := null;
  return new;
end $$;
create trigger school_says_its_own_yes before update of training_body_id on placement.placement for each row
  when (old.training_body_id is distinct from new.training_body_id)
  execute function placement.school_says_its_own_yes();

-- A school where nobody has an account cannot say yes here: it signs the agreement.
create function placement.school_answers(school uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from account.role_grant g
    where g.role = 'trainer' and g.scope = school and g.revoked_at is null)
$$;
create or replace function placement.agreed_by_three() returns trigger language plpgsql as $$
begin
  if new.training_body_id is not null and new.training_agreed_on is null
      and placement.school_answers(new.training_body_id) then
    raise exception 'the school has not said yes' using errcode = 'check_violation',
      constraint = 'placement_school_agreed';
  end if;
  return new;
end $$;

-- The bodies behind what a thread is about, for whoever proposes from it: the request itself no structure reads.
create function placement.bodies_of_thread(of_thread uuid) returns table (training_body_id uuid, association_id uuid)
language sql stable security definer set search_path = '' as $$
  select r.training_body_id, r.association_id
    from placement.thread t join placement.request r on r.id = t.request_id
   where t.id = of_thread and platform.actor_role() = 'director' and t.structure_id = platform.actor_scope()
$$;
grant select on placement.thread to cordee_lookup;
create policy lookup_reads on placement.thread for select to cordee_lookup using (true);
grant create on schema placement to cordee_lookup;
alter function placement.school_answers(uuid) owner to cordee_lookup;
alter function placement.bodies_of_thread(uuid) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.school_answers(uuid), placement.bodies_of_thread(uuid) from public;
grant execute on function placement.school_answers(uuid), placement.bodies_of_thread(uuid) to cordee_app;

alter policy asker_opens on placement.thread
  with check ((select platform.actor_role()) in ('peer', 'trainer')
    and exists (select from placement.request r where r.id = request_id and r.state = 'open'
      and r.peer_id is not distinct from thread.peer_id
      and (thread.training_body_id is null or thread.training_body_id = r.training_body_id)
      and case when r.peer_id is null then r.training_body_id = (select platform.actor_scope())
          else r.peer_id = (select platform.actor_scope()) end)
    and exists (select from placement.need n where n.id = need_id and n.state = 'open'));
