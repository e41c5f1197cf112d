-- One peer, one account: nobody becomes a second owner of sealed content by a second invitation.
create unique index role_grant_one_account_per_peer on account.role_grant (scope)
  where role = 'peer' and revoked_at is null;

-- Whether a peer already has their account, for the coordinator who would give it.
create function peer.has_account(of_peer uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from account.role_grant g join peer.peer p on p.id = g.scope
     where g.scope = of_peer and g.role = 'peer' and g.revoked_at is null
       and platform.actor_role() = 'coordinator' and platform.actor_scope() = p.territory_id)
$$;
grant select on account.role_grant to cordee_lookup;
create policy lookup_reads on account.role_grant for select to cordee_lookup using (role = 'peer');
grant create on schema peer to cordee_lookup;
alter function peer.has_account(uuid) owner to cordee_lookup;
revoke create on schema peer from cordee_lookup;
