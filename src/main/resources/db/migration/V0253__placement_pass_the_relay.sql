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
-- Names who leads from now on, for the direction, or for the référent or deputy who leaves: afterwards the latter read the
-- placement no more, which no policy for their own update could allow. Both come from the structure; false for anybody else.
create function placement.name_leads(of_placement uuid, referent uuid, deputy uuid) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
  update placement.placement p
     set referent_account_id = name_leads.referent, deputy_account_id = name_leads.deputy, version = version + 1
   where p.id = of_placement and p.state in ('proposed', 'agreed', 'active')
     and p.structure_id = platform.actor_scope()
     and (platform.actor_role() = 'director' or (platform.actor_role() = 'professional'
       and platform.actor_account() in (p.referent_account_id, p.deputy_account_id)))
     and (select count(distinct g.account_id) from account.role_grant g
           where g.account_id in (name_leads.referent, name_leads.deputy) and g.scope = p.structure_id
             and g.role in ('professional', 'director') and g.revoked_at is null) = 2;
  return found;
end $$;
grant create on schema placement to cordee_lookup;
alter function placement.left_alone() owner to cordee_lookup;
alter function placement.name_leads(uuid, uuid, uuid) owner to cordee_lookup;
revoke create on schema placement from cordee_lookup;
revoke execute on function placement.left_alone(), placement.name_leads(uuid, uuid, uuid) from public;
grant execute on function placement.left_alone(), placement.name_leads(uuid, uuid, uuid) to cordee_app;
grant update (referent_account_id, deputy_account_id) on placement.placement to cordee_lookup;
create policy lookup_names_leads on placement.placement for update to cordee_lookup using (true);
