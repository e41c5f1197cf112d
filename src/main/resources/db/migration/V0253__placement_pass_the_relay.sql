-- Who accompanies a peer may pass the relay on: each time, from whom to whom and when, for the peer, the structure and
-- whoever takes over.
create table placement.relay (
  id           uuid primary key,
  placement_id uuid not null references placement.placement (id) on delete cascade,
  part         text not null check (part in ('referent', 'deputy')),
  from_account uuid references account.account (id) on delete set null,
  to_account   uuid references account.account (id) on delete set null,
  passed_on    date not null,
  passed_by    uuid references account.account (id) on delete set null
);
create index relay_placement on placement.relay (placement_id);
create index relay_to on placement.relay (to_account) where to_account is not null;
create index relay_from on placement.relay (from_account) where from_account is not null;
create index relay_by on placement.relay (passed_by) where passed_by is not null;
select platform.protect('placement.relay');
select platform.audited('placement.relay', 'placement_id');
grant select, insert on placement.relay to cordee_app;
create policy concerned_read on placement.relay for select to cordee_app
  using (to_account = (select platform.actor_account()) or placement.actor_is_peer_of(placement_id)
    or placement.actor_holds_file(placement_id));
create policy file_passes on placement.relay for insert to cordee_app
  with check (passed_by = (select platform.actor_account()) and placement.actor_holds_file(placement_id));

-- The placements prepared or running that nobody of the structure accompanies any more: the référent or the deputy is not
-- named, or has left. For its direction and for the coordination; never more than that it is so.
create function placement.left_alone()
returns table (placement_id uuid, place text, account_id uuid, part text)
language sql stable security definer set search_path = '' as $$
  select p.id, s.shown_name, l.account, l.part
    from placement.placement p
    join structure.structure s on s.id = p.structure_id
   cross join lateral (values (p.referent_account_id, 'referent'), (p.deputy_account_id, 'deputy')) l (account, part)
   where p.state = 'active'
     and case platform.actor_role()
       when 'director' then p.structure_id = platform.actor_scope()
       when 'coordinator' then p.territory_id = platform.actor_scope()
       else false end
     and not exists (select from account.role_grant g
       where g.account_id = l.account and g.scope = p.structure_id and g.role in ('professional', 'director')
         and g.revoked_at is null)
   order by l.part desc, p.id
   limit 50
$$;
grant create on schema placement to cordee_lookup;
alter function placement.left_alone() owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.left_alone() from public;
grant execute on function placement.left_alone() to cordee_app;
