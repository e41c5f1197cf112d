-- The board of a training body: who has not signed the talk at half-time yet, told to the school without any word of it, and
-- whom its reminder goes to. A paused trainee's letter goes through the outbox like any other and does not leave.
create function placement.midterm_awaits(of_placement uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select array_remove(array[case when m.peer_signed_on is null then 'peer' end,
           case when m.tutor_signed_on is null then 'tutor' end], null)
    from placement.placement p left join placement.midterm m on m.placement_id = p.id
   where p.id = of_placement and platform.actor_role() = 'trainer' and p.training_body_id = platform.actor_scope()
     and placement.concerns_actor(p)
$$;
create table placement.school_reminder (
  placement_id uuid not null references placement.placement (id) on delete cascade,
  whose        text not null check (whose in ('peer', 'tutor', 'director')),
  written_on   date not null,
  primary key (placement_id, whose, written_on)
);
select platform.protect('placement.school_reminder');
grant select, insert on placement.school_reminder to cordee_app;
create policy school_reads on placement.school_reminder for select to cordee_app
  using (placement.training_side(placement_id) = 'school');
create policy school_writes on placement.school_reminder for insert to cordee_app
  with check (placement.training_side(placement_id) = 'school');
create function placement.school_reminds(of_placement uuid, whom text)
returns table (recipient text, language text, paused boolean)
language sql stable security definer set search_path = '' as $$
  select a.email, a.language, exists (select from placement.pause z where z.placement_id = p.id
           and z.since <= platform.actor_today() and (z.until is null or z.until > platform.actor_today()))
    from placement.placement p
    join account.account a on a.email is not null and a.closed_at is null and case school_reminds.whom
      when 'tutor' then a.id = p.referent_account_id
      when 'peer' then exists (select from account.role_grant g
        where g.account_id = a.id and g.role = 'peer' and g.scope = p.peer_id and g.revoked_at is null)
      when 'director' then exists (select from account.role_grant g
        where g.account_id = a.id and g.role = 'director' and g.scope = p.structure_id and g.revoked_at is null)
      else false end
   where p.id = of_placement and platform.actor_role() = 'trainer' and p.training_body_id = platform.actor_scope()
     and placement.concerns_actor(p)
   order by a.email
$$;
grant create on schema placement to cordee_lookup;
alter function placement.midterm_awaits(uuid) owner to cordee_lookup;
alter function placement.school_reminds(uuid, text) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.midterm_awaits(uuid), placement.school_reminds(uuid, text) from public;
grant execute on function placement.midterm_awaits(uuid), placement.school_reminds(uuid, text) to cordee_app;
